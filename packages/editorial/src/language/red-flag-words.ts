import type { RedFlag } from './red-flag.ts'

/**
 * Phrases of the same meaning, folded (lower case, no accents) and parted by ` | `. A word that ends in `*` stands for every
 * word that begins so.
 */
export type Phrases = string

/** One way to speak of a red flag: one phrase of each entry, near one another. */
export interface Sign {
  all: readonly Phrases[]
  /** Words from the first phrase to the last, both counted; 7 where it isn't said. */
  within?: number
  /** True where the phrases must follow one another in this order. */
  isInOrder?: true
  /** Phrases beside which the words mean something else: the strap on a chest, a mask on a face. */
  unless?: Phrases
}

/** How a language speaks of red flags. */
export interface RedFlagWords {
  signs: Readonly<Record<RedFlag, readonly Sign[]>>
  /** Words that tell somebody to wait, or that there is nothing to fear. */
  delays: RegExp
  /** Words that tell not to wait, or whom to call: beside them "wait" delays nothing. */
  hurries: RegExp
  /** Words that send to help of hours or days: an e-mail, an appointment, the own doctor. */
  slowHelp: RegExp
  /** Words of a question by somebody whom it happens to: "What if I …", "My …". */
  asksWhatToDo: RegExp
  /** Words by which a question begins that asks of a risk, or of a reason against: "Can it …". */
  asksOfRisk: RegExp
  /** Phrases that say that what follows is absent: "no", "without". */
  absent: Phrases
  /** Phrases that say that something was once: "in the past". */
  past: Phrases
  /** Words that begin another clause after a comma: "or". */
  conjunctions: Phrases
}
