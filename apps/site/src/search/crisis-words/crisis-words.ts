import { englishCrisisWords } from './en.ts'
import { spanishCrisisWords } from './es.ts'

/**
 * Words of somebody in danger, in every language that has a list: who reads in one language may call for help in another. The
 * lists are closed: they are part of the code, so that no clinic can lose them, and each names its source.
 */
export const crisisWords: readonly string[] = [...new Set([...englishCrisisWords, ...spanishCrisisWords])]
