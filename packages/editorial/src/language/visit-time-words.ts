/** How a language says how long a visit takes. */
export interface VisitTimeWords {
  /** Numbers in words, folded, with their value: "a", "half an", "two". Longer ones first. */
  numbers: readonly (readonly [string, number])[]
  /** Beginnings that are followed by a unit: `minutes` and `hours` as parts of a pattern. */
  units: { minutes: string; hours: string }
  /** Joins the ends of a span, "to", and hours with minutes, "and". */
  joins: { to: string; and: string }
  /** Added after the unit, with the share of it: "and a half". */
  added: readonly (readonly [string, number])[]
  /** Ways to say it, where `#` stands for a time. The first group of each is what stands before the time. */
  sayings: readonly { is: 'whole' | 'perhapsStep' | 'kept'; saying: RegExp }[]
  /** Labels of key facts, and headings, under which the first time is that of a visit. */
  label: RegExp
  /** Before a visit: "part of the visit". */
  partOfVisit: RegExp
  /** After a time that is none of a visit: "before", "apart". */
  otherTime: RegExp
  /** Says that the time is the longest, or the shortest. */
  atMost: RegExp
  atLeast: RegExp
  /** Which visit a sentence speaks of. */
  first: RegExp
  later: RegExp
}
