import { isEmpty, isGroup, isRichText, isRows, isSameValue, type FormValues, type Row } from './same-value.ts'

/** What two people made of the same words. The two bases say the same in the shape of each side. */
interface Sides {
  /** The form as it was when it was last loaded or saved. */
  base: FormValues
  /** The form as it is now. */
  mine: FormValues
  /** The stored document as it was when the form was last loaded or saved. */
  theirsBase: FormValues
  /** The stored document as it is now. */
  theirs: FormValues
}

/** A field or a row that both have changed, each in another way. */
export interface Clash {
  /** Names of the fields around it and its own; a row is `#` and its id. */
  path: string[]
  /** Undefined where the row was removed in this form. */
  mine: unknown
  /** Undefined where the other removed the row. */
  theirs: unknown
}

export interface Merged {
  /** Both sides' changes; in a clash, this form's words, or the row that only one side has removed. */
  values: FormValues
  clashes: Clash[]
}

type Values = Record<keyof Sides, unknown>

/** Joins the changes of two people: what only one has changed is taken from them, field by field and row by row. */
export function mergeForm(sides: Sides): Merged {
  const clashes: Clash[] = []
  return { values: mergeGroup(sides, [], clashes), clashes }
}

function mergeGroup({ base, mine, theirsBase, theirs }: Sides, path: string[], clashes: Clash[]): FormValues {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...names].map((name) => {
      const values = { base: base[name], mine: mine[name], theirsBase: theirsBase[name], theirs: theirs[name] }
      // What the form doesn't hold at all, such as the document's dates, is the database's.
      const isOfForm = name in mine || name in base
      return [name, isOfForm ? mergeValue(values, [...path, name], clashes) : theirs[name]] as const
    }),
  )
}

function mergeValue(values: Values, path: string[], clashes: Clash[]): unknown {
  const { base, mine, theirsBase, theirs } = values
  if (isSameValue(theirs, theirsBase)) return mine
  if (isSameValue(mine, base)) return theirs
  if (isSameValue(mine, theirs)) return mine
  if (areRows(values)) return mergeRows(values, path, clashes)
  if (isFields(mine) && isFields(theirs))
    return mergeGroup({ base: toGroup(base), mine, theirsBase: toGroup(theirsBase), theirs }, path, clashes)
  clashes.push({ path, mine, theirs })
  return mine
}

const isFields = (value: unknown): value is FormValues => isGroup(value) && !isRichText(value)

const toGroup = (value: unknown): FormValues => (isFields(value) ? value : {})

function areRows({ mine, theirs, base, theirsBase }: Values): boolean {
  const sides = [mine, theirs, base, theirsBase]
  return sides.some(isRows) && sides.every((side) => isRows(side) || isEmpty(side))
}

function mergeRows(values: Values, path: string[], clashes: Clash[]): Row[] {
  const [base, mine] = [toRows(values.base), toRows(values.mine)]
  const [theirsBase, theirs] = [toRows(values.theirsBase), toRows(values.theirs)]
  const find = (rows: Row[], id: string) => rows.find((row) => row.id === id)
  return orderRows({ base, mine, theirs }).flatMap((id): Row[] => {
    const [was, own, old, other] = [find(base, id), find(mine, id), find(theirsBase, id), find(theirs, id)]
    const rowPath = [...path, `#${id}`]
    if (own && other)
      return [mergeGroup({ base: was ?? {}, mine: own, theirsBase: old ?? {}, theirs: other }, rowPath, clashes) as Row]
    if (own) return keepUnlessRemoved(own, was, () => clashes.push({ path: rowPath, mine: own, theirs: undefined }))
    if (other)
      return keepUnlessRemoved(other, old, () => clashes.push({ path: rowPath, mine: undefined, theirs: other }))
    return []
  })
}

/** A row that only one side has: new on that side, or removed on the other. Changed and removed is a clash. */
function keepUnlessRemoved(row: Row, before: Row | undefined, clash: () => void): Row[] {
  if (!before) return [row]
  if (isSameValue(row, before)) return []
  clash()
  return [row]
}

const toRows = (value: unknown): Row[] => (isRows(value) ? value : [])

/** Ids of all rows, in the order of the side that moved some; the other side's own rows follow the row they stood after. */
function orderRows({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Row[]>): string[] {
  const [first, second] = isReordered(mine, base) ? [mine, theirs] : [theirs, mine]
  const ids = first.map(({ id }) => id)
  second.forEach(({ id }, index) => {
    if (ids.includes(id)) return
    const before = second.slice(0, index).findLast((row) => ids.includes(row.id))
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id)
  })
  return ids
}

function isReordered(now: Row[], before: Row[]): boolean {
  const kept = now.filter(({ id }) => before.some((row) => row.id === id))
  const order = before.filter(({ id }) => kept.some((row) => row.id === id))
  return kept.some(({ id }, index) => order[index]?.id !== id)
}
