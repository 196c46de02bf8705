import { englishDanger } from './en/danger.ts'
import { englishEmergencies } from './en/emergencies.ts'
import { englishWriting } from './en/writing.ts'
import { spanishDanger } from './es/danger.ts'
import { spanishEmergencies } from './es/emergencies.ts'
import { spanishWriting } from './es/writing.ts'

const english = [...englishWriting, ...englishDanger, ...englishEmergencies]
const spanish = [...spanishWriting, ...spanishDanger, ...spanishEmergencies]

/**
 * Words of somebody in danger, in every language that has a list: who reads in one language may call for help in another. The
 * lists are closed: they are part of the code, so that no clinic can lose them, and each names its source.
 */
export const crisisWords: readonly string[] = [...new Set([...english, ...spanish])]
