import { currentLanguage, formatTagOf } from './current-language.ts'

/** What a language is called in the language of whoever reads it: `Spanish` or `español` for `es`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(formatTagOf(currentLanguage()), { type: 'language' }).of(code) ?? code

/** Names or phrases one after the other, as the language of whoever reads them does it: `a, b, and c`. */
export const listInWords = (items: readonly string[]): string =>
  new Intl.ListFormat(formatTagOf(currentLanguage()), { type: 'conjunction' }).format(items)

/** A calendar day as people write it, e.g. `Mar 14, 2027`. */
export const dayInWords = (day: string, language = currentLanguage()): string =>
  new Intl.DateTimeFormat(formatTagOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))

/** A time zone as people call it, e.g. `Pacific Time`. */
export function zoneName(timeZone: string, language = currentLanguage()): string {
  const options = { timeZone, timeZoneName: 'longGeneric' } as const
  const parts = new Intl.DateTimeFormat(formatTagOf(language), options).formatToParts(new Date())
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
