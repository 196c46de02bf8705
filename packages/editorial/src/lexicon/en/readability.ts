import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'
import type { Counts, ReadabilityFormula } from '../../language/readability.ts'

/** SMOG is defined for samples of at least 30 sentences. */
const fewestSentencesForSmog = 30

/** Flesch-Kincaid; on a long section, the mean with SMOG, which weighs long words more than long sentences. */
function grade(counts: Counts): number {
  const { sentence, word, syllable: syllables, polysyllabicWord } = counts
  const fleschKincaidGrade = fleschKincaid({ sentence, word, syllable: syllables })
  if (sentence < fewestSentencesForSmog) return fleschKincaidGrade
  return (fleschKincaidGrade + smogFormula({ sentence, polysillabicWord: polysyllabicWord })) / 2
}

/** How hard a text of English is to read. */
export const englishReadability: ReadabilityFormula = {
  countSyllables: (word) => Math.max(syllable(word), 1),
  grade,
}
