import type { WaitWords } from '../../../language/opposite-warnings.ts'
import { pattern } from '../../../language/pattern.ts'

/** How English says how long to wait. */
export const englishWaits: WaitWords = {
  wait: pattern`(?<!-)\b(?<count>\d[\d,]*(?:\.\d+)?|an?|one|half an?|[a-z]+)[ -](?:full |whole )?(?<unit>minute|hour|day|week|month|year)s?\b`,
  byState: [
    pattern`\b(?:as (?:soon|long) as|once|when|if|until|unless|while) you(?:'re)? (?:\w+ ){0,3}?(?:feel|felt|see|alert|awake|clear\w*)\b`,
    pattern`\b(?:as (?:soon|long) as|once|when|if|until|unless|while) you(?:'re)? (?:\w+ ){0,3}?(?:dizzy|drowsy|groggy|sleepy|steady|tired|unsteady|weak)\b`,
  ],
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
