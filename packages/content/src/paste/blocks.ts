import type { Element } from 'hast'

/** A run of text of one look, or the end of a line. */
export type Run = { text: string; isBold: boolean; isItalic: boolean; href?: string | undefined } | 'break'

type ListType = 'bullet' | 'number'

/** Where an entry stands: the kind of its list, and how many lists it is in, from 1. */
export interface ListPlace {
  type: ListType
  level: number
  /** True of the first entry of a list that doesn't go on with the one before it. */
  begins?: boolean
}

/** What a pasted text consists of, in its order. Lists are flat here: an entry says how deep it is. */
export type Block =
  | {
      kind: 'paragraph'
      runs: Run[]
      /** How far it is moved in, in steps of half an inch; programs without lists show levels by it. */
      indent: number
    }
  | { kind: 'heading'; runs: Run[]; level: number }
  | { kind: 'item'; runs: Run[]; place: ListPlace }
  | { kind: 'table'; table: Element }

/** The text of some runs, a line for each. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run === 'break' ? '\n' : run.text)).join('')
}

/** Runs without the first characters of their text, in which the end of a line is one. */
export function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.flatMap((run): Run[] => {
    const text = run === 'break' ? '\n' : run.text
    const cut = Math.min(left, text.length)
    left -= cut
    if (cut === text.length) return []
    return run === 'break' ? [run] : [{ ...run, text: text.slice(cut) }]
  })
}
