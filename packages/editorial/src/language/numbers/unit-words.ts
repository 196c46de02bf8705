/** What units measure: a number in two units of one kind is two amounts. */
export const unitKinds = ['length', 'per', 'temperature', 'time', 'volume', 'weight'] as const
export type UnitKind = (typeof unitKinds)[number]

/** How a language writes amounts, folded. */
export interface UnitWords {
  /** A number and a unit, in the groups `count` and `unit`. */
  amount: RegExp
  /** So many in a time: the groups `count` or `often`, `counted`, and `per`. */
  rate: RegExp
  /** Words for a number of times alone: “twice”. */
  often: ReadonlyMap<string, number>
  /** What the words for units stand for: the first that matches a whole word or sign. */
  units: readonly (readonly [words: RegExp, kind: UnitKind, unit: string])[]
  /** Before a time, makes it a moment and no duration: “after 6 weeks”. */
  moment: RegExp
  /** Begins what an amount is of: “of”. */
  of: RegExp
}
