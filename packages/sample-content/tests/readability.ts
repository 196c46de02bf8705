import type { Locale } from '@carepath/schema'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { sentencesOf, wordsOf } from './sample-words.ts'

/** US school grade of an English text, after Flesch and Kincaid. */
export function gradeOf(markdown: string): number {
  const { sentences, words, syllables } = countsOf(markdown, 'en', syllable)
  return fleschKincaid({ sentence: sentences, word: words, syllable: syllables })
}

/** Ease of a Spanish text after Fernández-Huerta: 60 and above is plain. */
export function easeOf(markdown: string): number {
  const { sentences, words, syllables } = countsOf(markdown, 'es', spanishSyllables)
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences
}

function countsOf(markdown: string, locale: Locale, count: (word: string) => number) {
  const sentences = sentencesOf(markdown, locale)
  const words = sentences.flatMap(wordsOf)
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, count(word)), 0),
  }
}

/** Vowels in a row are one syllable, unless both are strong or a weak one carries the accent. */
function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/qu(?=[eiéí])/gu, 'k')
    .replaceAll(/gu(?=[eiéí])/gu, 'g')
  const groups = letters.match(/[aeiouáéíóúü]+|(?<=[bcdfghjklmnñpqrstvwxz])y$/gu) ?? []
  return groups.reduce((sum, group) => sum + 1 + hiatuses(group), 0)
}

/** Two strong vowels in a row are two syllables. */
const hiatuses = (vowels: string): number =>
  vowels.match(/(?<=[aeoáéó])[aeoáéó]|(?<=[\p{L}])[íú]|(?<=[íú])[\p{L}]/gu)?.length ?? 0
