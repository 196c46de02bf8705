import type { TreatmentSetting } from '@carepath/schema'

/** How a language says at the beginning of a sentence of which part of a treatment it speaks: "After sedation, …". */
export interface PartOfTreatmentWords {
  /** The beginning; its first group holds the words that say which part. */
  opening: RegExp
  /** Words up to three words before a part, and right after it, that single it out: “copper only”, “no methohexital”. */
  aloneBefore: ReadonlySet<string>
  aloneAfter: ReadonlySet<string>
  /** How a reason against a treatment names one of the places where patients have it: “For home: …”. */
  places: Readonly<Record<TreatmentSetting, RegExp>>
  /** Words that tell no part from another: of the treatment as a whole, of people, times and grammar. */
  general: ReadonlySet<string>
}
