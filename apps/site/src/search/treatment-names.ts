import type { SearchLanguage } from './languages/language.ts'
import type { SearchSettings } from './search-settings.ts'
import { stemOf, wordsIn } from './words.ts'

/** Guides of treatments by what they are called: by the stems of each name, without the words that say nothing. */
export function readTreatmentNames(
  { treatments }: SearchSettings,
  language: SearchLanguage,
  locale: string,
): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const { path, names } of treatments) {
    for (const name of names) {
      const said = wordsIn(name, locale).filter(({ word }) => !language.smallWords.has(word))
      const key = said.map(({ word }) => stemOf(word, language)).join(' ')
      const known = byName.get(key) ?? []
      if (key && !known.includes(path)) byName.set(key, [...known, path])
    }
  }
  return byName
}
