import { languageOf, locales, type DurationUnit, type Locale, type Span } from '@carepath/schema'
import { countMark, type PluralForms } from './model/plural.ts'
import { uiText } from './ui-text.ts'

/** The language's regional form, with its own digits where it has them: the clinics are in the United States. */
const formatTag = (locale: Locale): string => uiText[locale].formatTag

const days = byLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
const weekdays = byLocale((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }))
const times = byLocale((tag) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }))
const numbers = byLocale((tag) => new Intl.NumberFormat(tag))
const statedNumbers = byLocale((tag) => new Intl.NumberFormat(tag, { maximumSignificantDigits: 12 }))
const millions = byLocale(
  (tag) => new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }),
)
const percents = byLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }))
const wholePercents = byLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }))
const statedPercents = byLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 6 }))
const lists = byLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const collators = byLocale((tag) => new Intl.Collator(tag, { numeric: true }))
const plurals = byLocale((tag) => new Intl.PluralRules(tag))
const countryNames = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'region' }))
const languageNames = byLocale((tag) => new Intl.DisplayNames(tag, { type: 'language' }))

/** A calendar day, e.g. "November 16, 2026". */
export const formatDay = (locale: Locale, day: string): string => days[locale].format(new Date(`${day}T00:00:00Z`))

/** A weekday by its index in the week: Monday is 0. */
export const formatWeekday = (locale: Locale, index: number): string =>
  weekdays[locale].format(new Date(Date.UTC(2024, 0, 1 + index)))

/** A wall-clock time, e.g. "9:00 AM". */
export const formatTime = (locale: Locale, time: string): string =>
  times[locale].format(new Date(`2024-01-01T${time}:00Z`))

const million = 1_000_000

/** "3,369"; nobody reads eight digits: "23.3 million". */
export const formatNumber = (locale: Locale, number: number): string =>
  (number < million ? numbers : millions)[locale].format(number)

/** A number as it was entered: 0.0004 is not 0. */
export const formatStatedNumber = (locale: Locale, number: number): string =>
  (number < million ? statedNumbers : millions)[locale].format(number)

/** A counted thing: "5 people". All millions take the form of one million, as they are read: "23.3 millones de personas". */
export const formatCount = (locale: Locale, count: number, forms: PluralForms): string =>
  (forms[plurals[locale].select(count < million ? count : million)] ?? forms.other).replace(
    countMark,
    formatNumber(locale, count),
  )

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

/** In a smaller group one person is more than a percent of it: a decimal would be none of its own. */
const smallestGroupWithDecimals = 100

/** Rounded to whole percent, it may be neither none nor all. */
const isWholePercent = (percent: number, all: number | undefined): boolean =>
  all !== undefined && all < smallestGroupWithDecimals && percent >= 0.5 && percent < 99.5

/** A share of 1 as a percentage, of so many people where that is known. */
export const formatShare = (locale: Locale, share: number, all?: number): string =>
  (isWholePercent(share * 100, all) ? wholePercents : percents)[locale].format(share)

/** A percentage as a study states it, not rounded: 0.04 is not 0. A small group has none but whole percent. */
export const formatPercent = (locale: Locale, percent: number, all?: number): string =>
  (isWholePercent(percent, all) ? wholePercents : statedPercents)[locale].format(percent / 100)

/** The size of a file in whole or tenths of megabytes, e.g. "8.2 MB"; a small one in whole kilobytes. */
export const formatFileSize = (locale: Locale, bytes: number): string => {
  const [unit, size, digits] =
    bytes < 999_500 ? (['kilobyte', 1000, 0] as const) : (['megabyte', 1_000_000, 1] as const)
  return new Intl.NumberFormat(formatTag(locale), { style: 'unit', unit, maximumFractionDigits: digits }).format(
    bytes / size,
  )
}

/** An amount of money, e.g. "$450" or "$99.50". */
export const formatMoney = (locale: Locale, amount: number, currency: string): string =>
  new Intl.NumberFormat(formatTag(locale), {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount)

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

/** A phone number for people to read: US numbers without the country code. */
export function formatPhone(phone: string): string {
  const domestic = /^\+1-?(\d{3})-?(\d{3})-?(\d{4})$/u.exec(phone)
  return domestic ? `(${domestic[1]}) ${domestic[2]}-${domestic[3]}` : phone
}

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** A phone number as a phone dials it: letters become the digits of their keys. */
export function toDialString(phone: string): string {
  const digits = phone.replaceAll(/[A-Z]/gu, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2))
  const bare = digits.replaceAll(/[ -]/gu, '')
  return bare.length === 11 && bare.startsWith('1') ? `+${bare}` : bare
}

/** The words that a span of time is written with. */
export interface SpanWords {
  units: Record<DurationUnit, PluralForms>
  to: string
  upTo: string
  /** "24 hours or longer" */
  orLonger: (span: string) => string
}

/** A span of time, e.g. "5 to 10 minutes"; without a longest time "24 hours or longer". */
export function formatSpan(
  locale: Locale,
  { min, max, unit }: Pick<Span, 'min' | 'max' | 'unit'>,
  words: SpanWords,
): string {
  const forms = words.units[unit]
  if (max === undefined) return words.orLonger(formatCount(locale, min, forms))
  if (min === max) return formatCount(locale, max, forms)
  if (min === 0) return `${words.upTo} ${formatCount(locale, max, forms)}`
  const form = forms[plurals[locale].select(max)] ?? forms.other
  // The form for two of something may hold no number: a range needs it.
  const counted = form.includes(countMark) ? form : forms.other
  return counted.replace(countMark, `${formatNumber(locale, min)} ${words.to} ${formatNumber(locale, max)}`)
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
