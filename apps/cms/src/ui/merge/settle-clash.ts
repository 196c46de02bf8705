import type { Clash } from './merge-form.ts'
import { isGroup, isRichText, type FormValues, type Row } from './same-value.ts'

export type Choice = 'mine' | 'theirs' | 'both'

/** Puts the chosen words of a clash into the merged form. */
export function settleClash(values: FormValues, clash: Clash, choice: Choice): FormValues {
  const chosen = choice === 'both' ? joinBoth(clash) : clash[choice]
  return setAt(values, clash.path, chosen) as FormValues
}

/** True where both texts can stand one after the other. */
export function canJoin({ mine, theirs }: Clash): boolean {
  return (typeof mine === 'string' && typeof theirs === 'string') || (isRichText(mine) && isRichText(theirs))
}

function joinBoth({ mine, theirs }: Clash): unknown {
  if (isRichText(mine) && isRichText(theirs))
    return { ...mine, root: { ...mine.root, children: [...childrenOf(mine.root), ...childrenOf(theirs.root)] } }
  const [own, other] = [String(mine), String(theirs)]
  return [own, other].join(`${own}${other}`.includes('\n') ? '\n' : ' ')
}

const childrenOf = (root: FormValues): unknown[] => (Array.isArray(root.children) ? (root.children as unknown[]) : [])

function setAt(value: unknown, path: string[], chosen: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return chosen
  if (!name.startsWith('#')) {
    const group = isGroup(value) ? value : {}
    return { ...group, [name]: setAt(group[name], rest, chosen) }
  }
  const rows = Array.isArray(value) ? (value as Row[]) : []
  return rows.flatMap((row) => {
    if (`#${row.id}` !== name) return [row]
    const changed = setAt(row, rest, chosen)
    return changed === undefined ? [] : [changed]
  })
}
