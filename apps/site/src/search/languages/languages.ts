import type { Locale } from '@carepath/schema'
import { anyLanguage, type SearchLanguage } from './language.ts'

/** What search knows of each language. A language without a file here is searched without stems. */
const known: Partial<Record<string, () => Promise<SearchLanguage>>> = {
  en: async () => (await import('./en.ts')).english,
  es: async () => (await import('./es.ts')).spanish,
}

export const loadLanguage = (locale: Locale): Promise<SearchLanguage> =>
  known[locale]?.() ?? Promise.resolve(anyLanguage)
