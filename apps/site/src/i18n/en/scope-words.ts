import type { ScopeWords } from '../model/scope.ts'

/** Words for what is about the whole of a treatment, or about a part of it alone. */
export const enScope = {
  /** `part`: what of the treatment the reasons rule out; `place` and `condition`: where, and for what, alone they do. */
  absoluteContraindications: ({ part, place, condition }: ScopeWords) =>
    `Reasons not to have ${[part ?? 'it', place, condition && `for ${condition}`].filter(Boolean).join(' ')}:`,
  possibleContraindications: ({ part, place, condition }: ScopeWords) =>
    `What may be a reason not to have ${[part ?? 'it', place, condition && `for ${condition}`].filter(Boolean).join(' ')}:`,
  relativeContraindications: ({ part, place, condition }: ScopeWords) =>
    part || place || condition
      ? `Reasons to talk with us first about ${[part ?? 'having it', place, condition && `for ${condition}`].filter(Boolean).join(' ')}:`
      : 'Reasons to talk it over with us first:',
  /** Of a step of a part of the treatment, which some or all have; and of one in some places alone. */
  forPart: (part: string) => `For: ${part}`,
  onlyForConditions: (conditions: string) => `For ${conditions}`,
  forSomePeople: 'Some people have this',
  insteadOf: (step: string) => `Instead of “${step}”`,
  onlyInPlaces: (places: string) => `Only ${places}`,
}

/** The same words in any language. */
export type WordsOfScope = typeof enScope
