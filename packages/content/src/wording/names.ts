import { currentLanguage, formatTagOf } from './current-language.ts'

/** What a language is called in the language of whoever reads it: `Spanish` or `español` for `es`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(formatTagOf(currentLanguage()), { type: 'language' }).of(code) ?? code

/** Names or phrases one after the other, as the language of whoever reads them does it: `a, b, and c`. */
export const listInWords = (items: readonly string[]): string =>
  new Intl.ListFormat(formatTagOf(currentLanguage()), { type: 'conjunction' }).format(items)

/** A calendar day as people write it, e.g. `Mar 14, 2027`. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(formatTagOf(currentLanguage()), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(day),
  )
