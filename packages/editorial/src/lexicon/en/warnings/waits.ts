import type { WaitWords } from '../../../language/opposite-warnings.ts'
import { pattern } from '../../../language/pattern.ts'

/** How English says how long to wait. */
export const englishWaits: WaitWords = {
  wait: pattern`\b(?<count>\d+(?:\.\d+)?|an?|one|half an?|[a-z]+)[ -](?:full |whole )?(?<unit>minute|hour|day|week)s?\b`,
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
  ],
}
