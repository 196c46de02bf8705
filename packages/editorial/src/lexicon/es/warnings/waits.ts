import type { WaitWords } from '../../../language/opposite-warnings.ts'
import { pattern } from '../../../language/pattern.ts'

/** How Spanish says how long to wait. */
export const spanishWaits: WaitWords = {
  wait: pattern`\b(?<count>\d+(?:[.,]\d+)?|una?|media|medio|[a-z]+) (?<unit>minuto|hora|dia|semana)s?\b`,
  counts: new Map([
    ['un', 1],
    ['una', 1],
    ['media', 0.5],
    ['medio', 0.5],
  ]),
  hours: [
    ['minuto', 1 / 60],
    ['hora', 1],
    ['dia', 24],
    ['semana', 168],
  ],
}
