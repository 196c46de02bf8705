import { z } from 'zod'

/** A language that documents are published in. */
export interface Language {
  /** Its BCP 47 tag, in lower case: part of every address, e.g. `/es/treatments/`. */
  code: string
  /** What its readers call it. */
  name: string
  /** Which way its lines run. */
  direction: 'ltr' | 'rtl'
}

/**
 * The languages of the site, one line each, in the order in which readers are offered them. Each has a folder of words in
 * the packages that have words of their own: docs/how-to/add-a-language.md.
 */
const configured = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
] as const satisfies readonly Language[]

/** A language, by its code. */
export type Locale = (typeof configured)[number]['code']

/** The languages of the site. */
export const languages: readonly (Language & { code: Locale })[] = configured

/** The language that documents are written in; translations are made from it. Its pages have no code in their address. */
export const sourceLocale: Locale = 'en'

/** The codes of the languages. */
export const locales: readonly Locale[] = languages.map(({ code }) => code)
export const LocaleSchema = z.enum(locales)

/** The language of a code. */
export const languageOf = (locale: Locale): Language =>
  languages.find(({ code }) => code === locale) ?? { code: locale, name: locale, direction: 'ltr' }

/** What the source language's readers call it, for messages to editors: “the English text”. */
export const sourceLanguageName: string = languageOf(sourceLocale).name

/** Scripts whose lines run from right to left, by their ISO 15924 codes. */
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** Which way the lines of a text run, by its language's tag: the title of a source may be in none of the site's languages. */
export function directionOf(tag: string): Language['direction'] {
  const known = languages.find(({ code }) => code === tag)
  if (known) return known.direction
  return rightToLeftScripts.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
