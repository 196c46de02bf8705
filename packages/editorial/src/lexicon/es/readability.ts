import type { Counts, ReadabilityFormula } from '../../language/readability.ts'
import { spanishSyllables } from './syllables.ts'

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

/** Fernández-Huerta's ease of reading: 206.84 − 60 × syllables a word − 1.02 × words a sentence. */
export const fernandezHuerta = ({
  sentence,
  word,
  syllable: syllables,
}: Pick<Counts, 'sentence' | 'word' | 'syllable'>): number =>
  206.84 - 60 * (syllables / word) - 1.02 * (word / sentence)

function grade(counts: Counts): number {
  const ease = fernandezHuerta(counts)
  const [top, bottom] = [spanishScale[0], spanishScale.at(-1)]
  if (!top || !bottom || ease >= top[0]) return top?.[1] ?? 0
  for (const [index, [easier, lower]] of spanishScale.entries()) {
    const [harder, higher] = spanishScale[index + 1] ?? bottom
    if (ease >= harder && harder < easier) return lower + ((easier - ease) / (easier - harder)) * (higher - lower)
  }
  return bottom[1]
}

/** How hard a text of Spanish is to read. */
export const spanishReadability: ReadabilityFormula = { countSyllables: spanishSyllables, grade }
