import type { WaitWords } from '../../../language/opposite-warnings.ts'
import { pattern } from '../../../language/pattern.ts'

/** How English says how long to wait. */
export const englishWaits: WaitWords = {
  wait: pattern`(?<!-)\b(?<count>\d[\d,]*(?:\.\d+)?|an?|one|half an?|[a-z]+)[ -](?:full |whole )?(?<unit>minute|hour|day|week|month|year)s?\b`,
  byState: pattern`\b(?:as soon as|as long as|once|when|whenever|if|until|unless|while) (?:you|they|he|she|people|patients)(?:'re|'ve)? (?:[\w']+ ){0,3}?(?:feel|feels|felt|see|alert|awake|clear|clearly|clear-headed|dizzy|double|drowsy|groggy|shaky|sleepy|steady|tired|unsteady|weak|yourself)\b`,
  counts: new Map([
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['half a', 0.5],
    ['half an', 0.5],
  ]),
  hours: [
    ['minute', 1 / 60],
    ['hour', 1],
    ['day', 24],
    ['week', 168],
    ['month', 730],
    ['year', 8760],
  ],
}
