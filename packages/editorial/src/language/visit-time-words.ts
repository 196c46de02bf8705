/** How a language says how long a visit takes. */
export interface VisitTimeWords {
  /** Numbers in words, folded, with their value: "a", "half an", "two". Longer ones first. */
  numbers: readonly (readonly [string, number])[]
  /** Beginnings that are followed by a unit: `minutes` and `hours` as parts of a pattern. */
  units: { minutes: string; hours: string }
  /** Joins the ends of a span, "to", and hours with minutes, "and". */
  joins: { to: string; and: string }
  /** Added after the number or the unit, with the share of the unit: "two and a half hours", "an hour and a half". */
  added: readonly (readonly [string, number])[]
  /** Ways to say it, where `#` stands for a time. */
  sayings: readonly { is: 'whole' | 'perhapsStep' | 'kept'; saying: RegExp }[]
  /** Labels of key facts, and headings, under which the first time is that of a visit. */
  label: RegExp
  /** A feeling, whose time is none of a visit. */
  feeling: RegExp
  /** Before a visit: "part of the visit", "video visit". */
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
