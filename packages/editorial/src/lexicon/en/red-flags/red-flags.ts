import type { RedFlagWords } from '../../../language/red-flag-words.ts'
import { englishDelays } from './delays-of-help.ts'
import { englishBloodBellyAndEyes } from './blood-belly-and-eyes.ts'
import { englishBrainAndMind } from './brain-and-mind.ts'
import { englishHeartAndBreath } from './heart-and-breath.ts'

/** How English speaks of red flags. */
export const englishRedFlags: RedFlagWords = {
  signs: { ...englishHeartAndBreath, ...englishBrainAndMind, ...englishBloodBellyAndEyes },
  ...englishDelays,
  absent: "no | without | don't have | do not have | doesn't have | haven't | free of | never have | nor",
  past: 'in the past | ever had | history of | years ago | as a child | once had | family history | had before | used to have',
  conjunctions: 'or | and | but | nor',
}
