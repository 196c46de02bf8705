import type { Locale } from '@carepath/schema'
import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'
import type { Sentence } from '../reading/sentences.ts'
import { spanishSyllables } from './spanish-syllables.ts'

/** How hard a text is to read. */
export interface Readability {
  words: number
  sentences: number
  /** The US school grade that reads the text with ease. */
  grade: number
}

/** SMOG is defined for samples of at least 30 sentences. */
const fewestSentencesForSmog = 30

/** The grades of Fernández-Huerta's scale: lowest ease of reading, then grade. */
const spanishScale: readonly (readonly [number, number])[] = [
  [100, 4],
  [90, 5],
  [80, 6],
  [70, 7],
  [60, 8],
  [50, 12],
  [30, 16],
  [0, 20],
]

/**
 * Measures the sentences of one section. `familiar` holds the words that readers know from the page itself, such as the
 * name of the treatment: each counts as at most two syllables.
 */
export function measureReadability(
  sentences: readonly Sentence[],
  locale: Locale,
  familiar: ReadonlySet<string>,
): Readability {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => /\p{L}/u.test(word))
  const syllables = words.map((word) => {
    const count = countSyllables(word, locale)
    return familiar.has(word.toLowerCase()) ? Math.min(count, 2) : count
  })
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  }
  const grade =
    locale === 'es' ? spanishGrade(counts) : englishGrade(counts, syllables.filter((count) => count > 2).length)
  return { words: words.length, sentences: sentences.length, grade }
}

type Counts = Record<'sentence' | 'word' | 'syllable', number>

/** Counts are cached, up to a limit: counting is slow and words recur. */
const counted: Record<Locale, Map<string, number>> = { en: new Map(), es: new Map() }
const mostKept = 50_000

function countSyllables(word: string, locale: Locale): number {
  const kept = counted[locale].get(word)
  if (kept !== undefined) return kept
  const count = locale === 'es' ? spanishSyllables(word) : Math.max(syllable(word), 1)
  if (counted[locale].size < mostKept) counted[locale].set(word, count)
  return count
}

/** Flesch-Kincaid; on a long section, the mean with SMOG, which weighs long words more than long sentences. */
function englishGrade(counts: Counts, polysyllabicWord: number): number {
  const fleschKincaidGrade = fleschKincaid(counts)
  if (counts.sentence < fewestSentencesForSmog) return fleschKincaidGrade
  return (fleschKincaidGrade + smogFormula({ sentence: counts.sentence, polysillabicWord: polysyllabicWord })) / 2
}

/** Fernández-Huerta's ease of reading: 206.84 − 60 × syllables a word − 1.02 × words a sentence. */
export const fernandezHuerta = ({ sentence, word, syllable: syllables }: Counts): number =>
  206.84 - 60 * (syllables / word) - 1.02 * (word / sentence)

function spanishGrade(counts: Counts): number {
  const ease = fernandezHuerta(counts)
  const [top, bottom] = [spanishScale[0], spanishScale.at(-1)]
  if (!top || !bottom || ease >= top[0]) return top?.[1] ?? 0
  for (const [index, [easier, lower]] of spanishScale.entries()) {
    const [harder, higher] = spanishScale[index + 1] ?? bottom
    if (ease >= harder && harder < easier) return lower + ((easier - ease) / (easier - harder)) * (higher - lower)
  }
  return bottom[1]
}
