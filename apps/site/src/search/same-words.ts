import type { SearchLanguage } from './languages/language.ts'
import type { SearchSettings } from './search-settings.ts'
import { stemOf, wordsIn } from './words.ts'

/** A word or several, as stems. */
export interface Phrase {
  stems: string[]
  /** Without the words that say nothing, where others are left. */
  said: string[]
  /** True where the words that are left say less than the phrase: “how many treatments” is more than “treatments”. */
  isLoose: boolean
}

/** Words that mean the same, and words of somebody in danger, ready to be looked for. */
export interface SameWords {
  /** Phrases by their first stem, the longest first, each with the others of its groups. */
  byFirst: Map<string, { phrase: Phrase; others: Phrase[] }[]>
  crisis: Phrase[]
  /** Every stem among them. */
  stems: Set<string>
}

export function readSameWords(settings: SearchSettings, language: SearchLanguage, locale: string): SameWords {
  const toPhrase = (text: string): Phrase => {
    const words = wordsIn(text, locale).map(({ word }) => word)
    const said = words.filter((word) => !language.smallWords.has(word))
    const toStems = (list: string[]) => list.map((word) => stemOf(word, language))
    return {
      stems: toStems(words),
      said: toStems(said.length > 0 ? said : words),
      isLoose: said.length < 2 && said.length < words.length,
    }
  }
  const groups = settings.sameWords.map((group) => group.map(toPhrase).filter(({ stems }) => stems.length > 0))
  const crisis = settings.crisisWords.map(toPhrase)
  const others = new Map<string, { phrase: Phrase; others: Phrase[] }>()
  for (const group of groups) {
    for (const phrase of group) {
      const key = phrase.stems.join(' ')
      const known = others.get(key) ?? { phrase, others: [] }
      known.others.push(...group.filter((other) => other.stems.join(' ') !== key))
      others.set(key, known)
    }
  }
  const byFirst = Map.groupBy(
    [...others.values()].toSorted((a, b) => b.phrase.stems.length - a.phrase.stems.length),
    ({ phrase }) => phrase.stems[0] ?? '',
  )
  const stems = new Set([...groups.flat(), ...crisis].flatMap((phrase) => phrase.stems))
  return { byFirst, crisis, stems }
}

/** True where the phrase stands in a row of stems, from one place on. */
export const standsAt = (phrase: readonly string[], stems: readonly string[], from: number): boolean =>
  phrase.every((stem, index) => stems[from + index] === stem)
