import { adminDictionaries } from '../languages/admin-dictionaries.ts'
import type { AdminDictionary, PluralForms } from '../model/text/admin-dictionary.ts'

/** The language that the admin is written in. */
export const writtenLanguage = 'en'

/** The languages of the admin. */
export const adminLanguages: readonly string[] = [writtenLanguage, ...Object.keys(adminDictionaries)]

/** Next bundles this file more than once, and the server that stands before it loads it by itself: all share one place. */
const place = Symbol.for('carepath.language-of-request')
const shared = globalThis as { [place]?: { getStore: () => string | undefined } }

/** The language of the page in this browser. */
let ofPage: string | undefined

/** Says which language the page in this browser is in. On the server it says nothing: many pages are made there at once. */
export function setPageLanguage(language: string): void {
  if (typeof window !== 'undefined') ofPage = language
}

/** Says where the language of the request is found that is being answered. */
export function setRequestLanguages(languages: { getStore: () => string | undefined }): void {
  shared[place] = languages
}

/** The language of whoever reads: of the page in a browser, of the request on the server. */
export function currentLanguage(): string {
  return ofPage ?? shared[place]?.getStore() ?? writtenLanguage
}

/** The dictionary of a language; none of the one that the admin is written in. */
export const dictionaryOf = (language: string): AdminDictionary | undefined =>
  (adminDictionaries as Record<string, AdminDictionary>)[language]

/** What a text is in a language, as the dictionary has it. */
export function wordsFor(text: string, language: string): string | PluralForms | undefined {
  const dictionary = dictionaryOf(language)
  if (!dictionary) return undefined
  const { words, messages } = dictionary
  return Object.hasOwn(words, text) ? words[text] : Object.hasOwn(messages, text) ? messages[text] : undefined
}

/** How numbers, days and times are written in a language. */
export const formatTagOf = (language: string): string => dictionaryOf(language)?.formatTag ?? 'en-US'
