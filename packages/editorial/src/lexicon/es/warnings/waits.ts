import type { WaitWords } from '../../../language/opposite-warnings.ts'
import { pattern } from '../../../language/pattern.ts'

/** How Spanish says how long to wait. */
export const spanishWaits: WaitWords = {
  wait: pattern`(?<! y )\b(?<count>\d[\d.,]*|una?|media|medio|[a-z]+) (?<unit>minuto|hora|dia|semana|mes|ano)(?:e?s)?\b`,
  byState: [
    pattern`\b(?:en cuanto|apenas|cuando|si|una vez que|hasta que|mientras|aunque) (?:\w+ ){0,3}?(?:s[ie]\w*nt[ae]n?|encuentr[ae]|ve|vea|note?)\b`,
    pattern`\b(?:en cuanto|apenas|cuando|si|una vez que|hasta que|mientras|aunque) (?:\w+ ){0,3}?(?:alerta|cansad[oa]|debil|despiert[oa]|doble|maread[oa]|somnolient[oa]|sueno)\b`,
  ],
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
    ['mes', 730],
    ['ano', 8760],
  ],
}
