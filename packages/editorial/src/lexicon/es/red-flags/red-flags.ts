import type { RedFlagWords } from '../../../language/red-flag-words.ts'
import { spanishDelays } from './delays-of-help.ts'
import { spanishBloodBellyAndEyes } from './blood-belly-and-eyes.ts'
import { spanishBrainAndMind } from './brain-and-mind.ts'
import { spanishHeartAndBreath } from './heart-and-breath.ts'

/** How Spanish speaks of red flags. */
export const spanishRedFlags: RedFlagWords = {
  signs: { ...spanishHeartAndBreath, ...spanishBrainAndMind, ...spanishBloodBellyAndEyes },
  ...spanishDelays,
  absent: 'no | sin | tampoco | ni | nunca',
  past: 'en el pasado | alguna vez | antecedente* | hace anos | de nino | de nina | ha tenido antes | en la infancia',
  conjunctions: 'o | u | y | e | ni | pero',
}
