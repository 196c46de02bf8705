import { languageOf, locales, type Locale } from '@carepath/schema'
import { uiText } from './ui-text.ts'

/** The language's regional form, with its own digits where it has them. */
const formatTag = (locale: Locale): string => uiText[locale].formatTag

const weekdays = byLocale((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }))
const lists = byLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const collators = byLocale((tag) => new Intl.Collator(tag, { numeric: true }))
const countryNames = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }))
const languageNames = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }))

/** A weekday by its index in the week: Monday is 0. */
export const formatWeekday = (locale: Locale, index: number): string =>
  weekdays[locale].format(new Date(Date.UTC(2024, 0, 1 + index)))

/** What one language calls another: "inglés". */
export const formatLanguage = (locale: Locale, code: string): string => languageNames[locale].of(code) ?? code

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index))

/** The names of all languages with a code of two letters, as each language writes them, by their small letters. */
const knownLanguages = byLocale((tag) => {
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
  const found = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
  return new Map(found.map((name) => [name.toLocaleLowerCase(tag), name]))
})

/** Names of languages as the language of the page writes them within a sentence: "inglés y español". */
export const formatLanguages = (locale: Locale, names: readonly string[]): string[] =>
  names.map((name) => knownLanguages[locale].get(name.toLocaleLowerCase(formatTag(locale))) ?? name)

/** A country by its two letters: "Mexico". */
export const formatCountry = (locale: Locale, code: string): string => countryNames[locale].of(code) ?? code

/** A currency as its amounts are called: "US dollars". */
export const formatCurrency = (locale: Locale, currency: string): string =>
  new Intl.NumberFormat(formatTag(locale), { style: 'currency', currency, currencyDisplay: 'name' })
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency

export const formatList = (locale: Locale, items: readonly string[]): string => lists[locale].format(items)

/** A sentence with its first letter in upper case. */
export const capitalize = (locale: Locale, sentence: string): string =>
  sentence.slice(0, 1).toLocaleUpperCase(formatTag(locale)) + sentence.slice(1)

/** Compares words in the order of the language's dictionaries. */
export const nameComparer = (locale: Locale) => collators[locale].compare

/**
 * A text of digits and Latin letters inside words of the language: its parts keep their order also where lines run from right
 * to left. Between right-to-left words "(310) 555-0142" would be read from its end.
 */
export const keepOrder = (locale: Locale, text: string): string =>
  languageOf(locale).direction === 'rtl' ? `\u2066${text}\u2069` : text

/** A phone number for people to read: US numbers without the country code, others with spaces, as most countries part them. */
export function formatPhone(phone: string): string {
  const domestic = /^\+1-?(\d{3})-?(\d{3})-?(\d{4})$/u.exec(phone)
  if (domestic) return `(${domestic[1]}) ${domestic[2]}-${domestic[3]}`
  return phone.startsWith('+') ? phone.replaceAll('-', ' ') : phone
}

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** "1-800-222-1222": a number of North America with its country. "138 0013 8000" of China has as many digits. */
const ofNorthAmerica = /^1[ -]\d{3}[ -]/u

/**
 * A phone number as a phone dials it: letters become the digits of their keys. A number in the form of its country is dialed as
 * it is there: many can't be called from abroad, and which digit falls away then differs by country.
 */
export function toDialString(phone: string): string {
  const digits = phone.replaceAll(/[A-Z]/gu, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2))
  const bare = digits.replaceAll(/[ ()\u{A0}-]/gu, '')
  return bare.length === 11 && ofNorthAmerica.test(digits) ? `+${bare}` : bare
}

function byLocale<T>(make: (tag: string) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(formatTag(locale))])) as Record<Locale, T>
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes a hundred times as long as using one. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const options = { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...digits } as const
  const known = dayFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat(undefined, options)
  dayFormats.set(timeZone, made)
  return made
}

/** The calendar day of an instant in a time zone, e.g. `2026-11-16`. */
export function toDay(timeZone: string, instant: string): string {
  const parts = dayFormat(timeZone).formatToParts(new Date(instant))
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-')
}
