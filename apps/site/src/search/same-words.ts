import type { SearchLanguage } from './languages/language.ts'
import type { SearchSettings } from './search-settings.ts'
import { stemOf, wordsIn } from './words.ts'

/** A word or several, as stems. */
export interface Phrase {
  /** Its words as search knows them, with spaces between. */
  text: string
  stems: string[]
  /** Without the words that say nothing, where others are left. */
  said: string[]
  /** True where the words that are left say less than the phrase: “how many treatments” is more than “treatments”. */
  isLoose: boolean
}

/** What a phrase may be called as well. */
export interface OtherPhrase extends Phrase {
  /** True where its stems are those of words of another meaning too: “medicaid” and “medical”. */
  isAmbiguous: boolean
  /** True where it is the same word, written apart or together: “child care” and “childcare”. */
  isSameWord: boolean
  /** The texts of its group. */
  group: ReadonlySet<string>
}

/** Words that mean the same, ready to be looked for. */
export interface SameWords {
  /** Phrases by their first stem and by the first that says something, the longest first, each with the others of its groups. */
  byFirst: Map<string, { phrase: Phrase; others: OtherPhrase[] }[]>
  /** Every stem among them. */
  stems: Set<string>
}

export function readSameWords(settings: SearchSettings, language: SearchLanguage, locale: string): SameWords {
  const toPhrase = (text: string): Phrase => {
    const words = wordsIn(text, locale).map(({ word }) => word)
    const said = words.filter((word) => !language.smallWords.has(word))
    const toStems = (list: string[]) => list.map((word) => stemOf(word, language))
    return {
      text: words.join(' '),
      stems: toStems(words),
      said: toStems(said.length > 0 ? said : words),
      isLoose: said.length < 2 && said.length < words.length,
    }
  }
  const groups = settings.sameWords.split(';').map((group) =>
    group
      .split(',')
      .map(toPhrase)
      .filter(({ stems }) => stems.length > 0),
  )
  const ambiguous = ambiguousKeys(groups)
  const others = new Map<string, { phrase: Phrase; others: OtherPhrase[] }>()
  for (const group of groups) {
    const texts = new Set(group.map(({ text }) => text))
    for (const phrase of group) {
      const key = keyOf(phrase)
      const known = others.get(key) ?? { phrase, others: [] }
      const further = group.filter((other) => keyOf(other) !== key)
      known.others.push(
        ...further.map((other) => ({
          ...other,
          group: texts,
          isAmbiguous: ambiguous.has(keyOf(other)),
          isSameWord: withoutSpaces(other) === withoutSpaces(phrase),
        })),
      )
      others.set(key, known)
    }
  }
  const byFirst = new Map<string, { phrase: Phrase; others: OtherPhrase[] }[]>()
  for (const entry of [...others.values()].toSorted((a, b) => b.phrase.stems.length - a.phrase.stems.length)) {
    for (const stem of new Set([entry.phrase.stems[0] ?? '', entry.phrase.said[0] ?? ''])) {
      byFirst.set(stem, [...(byFirst.get(stem) ?? []), entry])
    }
  }
  const stems = new Set(groups.flat().flatMap((phrase) => phrase.stems))
  return { byFirst, stems }
}

const withoutSpaces = ({ text }: Phrase): string => text.replaceAll(' ', '')

const keyOf = ({ stems }: Phrase): string => stems.join(' ')

/** Stems that two groups have for words of which none is the same. */
function ambiguousKeys(groups: readonly Phrase[][]): Set<string> {
  const textsByKey = new Map<string, Set<string>[]>()
  for (const group of groups) {
    for (const [key, phrases] of Map.groupBy(group, keyOf)) {
      textsByKey.set(key, [...(textsByKey.get(key) ?? []), new Set(phrases.map(({ text }) => text))])
    }
  }
  const differ = (lists: Set<string>[]) => lists.some((a) => lists.some((b) => ![...a].some((text) => b.has(text))))
  return new Set([...textsByKey].filter(([, texts]) => differ(texts)).map(([key]) => key))
}

/** Others of what is typed: of the groups that have these very words, if there are any, else of all that have their stems. */
export function othersOf(typed: string, others: readonly OtherPhrase[]): readonly OtherPhrase[] {
  const ofVeryWords = others.filter(({ group }) => group.has(typed))
  return ofVeryWords.length > 0 ? ofVeryWords : others
}
