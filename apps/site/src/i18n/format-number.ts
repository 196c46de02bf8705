import type { DurationUnit, Locale, Span } from '@carepath/schema'
import { countMark, type PluralForms } from './model/plural.ts'
import { uiText } from './ui-text.ts'

/** A language in a country: numbers, days and times are written as people there write them. */
export interface Region {
  locale: Locale
  /** Two letters: `ES`. Absent where no country is meant. */
  country?: string | undefined
}

/**
 * The tag by which numbers, days and times are formatted: "3.369" in Spain and "3,369" in Mexico are one number, and each is
 * another to readers of the other country. Where most people of the country speak another language, the language's own regional
 * form holds, in Europe that of Europe.
 */
export function regionalTag({ locale, country }: Region): string {
  const { formatTag, formatTagInEurope } = uiText[locale]
  const own = new Intl.Locale(formatTag)
  if (country === undefined) return own.toString()
  const place = new Intl.Locale(`und-${country}`)
  if (place.maximize().language === own.language) return new Intl.Locale(formatTag, { region: country }).toString()
  return (isInEurope(place) ? formatTagInEurope : undefined) ?? own.toString()
}

/** A country by the names of its time zones. TypeScript doesn't know the function yet. */
const isInEurope = (place: Intl.Locale & { getTimeZones?: () => string[] | undefined }): boolean =>
  place.getTimeZones?.()?.[0]?.startsWith('Europe/') ?? false

/** The formats of one tag. Making one takes a hundred times as long as using it. */
class Formats {
  readonly tag
  readonly days
  readonly times
  readonly numbers
  readonly statedNumbers
  readonly millions
  readonly percents
  readonly wholePercents
  readonly statedPercents
  readonly plurals

  constructor(tag: string) {
    this.tag = tag
    this.days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
    this.times = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    this.numbers = new Intl.NumberFormat(tag)
    this.statedNumbers = new Intl.NumberFormat(tag, { maximumSignificantDigits: 12 })
    const compact = { notation: 'compact', compactDisplay: 'long' } as const
    this.millions = new Intl.NumberFormat(tag, { ...compact, maximumSignificantDigits: 3 })
    this.percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
    this.wholePercents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
    this.statedPercents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 6 })
    this.plurals = new Intl.PluralRules(tag)
  }
}

const known = new Map<string, Formats>()

function formatsOf({ locale, country }: Region): Formats {
  const key = `${locale}/${country ?? ''}`
  const found = known.get(key)
  if (found) return found
  const made = new Formats(regionalTag({ locale, country }))
  known.set(key, made)
  return made
}

/** A calendar day, e.g. "November 16, 2026". */
export const formatDay = (region: Region, day: string): string =>
  formatsOf(region).days.format(new Date(`${day}T00:00:00Z`))

/** A wall-clock time, e.g. "9:00 AM". */
export const formatTime = (region: Region, time: string): string =>
  formatsOf(region).times.format(new Date(`2024-01-01T${time}:00Z`))

const million = 1_000_000

/** "3,369"; nobody reads eight digits: "23.3 million". */
export const formatNumber = (region: Region, number: number): string =>
  formatsOf(region)[number < million ? 'numbers' : 'millions'].format(number)

/** A number as it was entered: 0.0004 is not 0. */
export const formatStatedNumber = (region: Region, number: number): string =>
  formatsOf(region)[number < million ? 'statedNumbers' : 'millions'].format(number)

/** A counted thing: "5 people". All millions take the form of one million, as they are read: "23.3 millones de personas". */
export const formatCount = (region: Region, count: number, forms: PluralForms): string =>
  (forms[formatsOf(region).plurals.select(count < million ? count : million)] ?? forms.other).replace(
    countMark,
    formatNumber(region, count),
  )

/** In a smaller group one person is more than a percent of it: a decimal would be none of its own. */
const smallestGroupWithDecimals = 100

/** Rounded to whole percent, it may be neither none nor all. */
const isWholePercent = (percent: number, all: number | undefined): boolean =>
  all !== undefined && all < smallestGroupWithDecimals && percent >= 0.5 && percent < 99.5

/** A share of 1 as a percentage, of so many people where that is known. */
export const formatShare = (region: Region, share: number, all?: number): string =>
  formatsOf(region)[isWholePercent(share * 100, all) ? 'wholePercents' : 'percents'].format(share)

/** A percentage as a study states it, not rounded: 0.04 is not 0. A small group has none but whole percent. */
export const formatPercent = (region: Region, percent: number, all?: number): string =>
  formatsOf(region)[isWholePercent(percent, all) ? 'wholePercents' : 'statedPercents'].format(percent / 100)

/** The size of a file in whole or tenths of megabytes, e.g. "8.2 MB"; a small one in whole kilobytes. */
export function formatFileSize(region: Region, bytes: number): string {
  const [unit, size, digits] =
    bytes < 999_500 ? (['kilobyte', 1000, 0] as const) : (['megabyte', 1_000_000, 1] as const)
  const options = { style: 'unit', unit, maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(formatsOf(region).tag, options).format(bytes / size)
}

/** An amount of money, e.g. "$450" or "$99.50". */
export const formatMoney = (region: Region, amount: number, currency: string): string =>
  new Intl.NumberFormat(formatsOf(region).tag, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount)

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
  region: Region,
  { min, max, unit }: Pick<Span, 'min' | 'max' | 'unit'>,
  words: SpanWords,
): string {
  const forms = words.units[unit]
  if (max === undefined) return words.orLonger(formatCount(region, min, forms))
  if (min === max) return formatCount(region, max, forms)
  if (min === 0) return `${words.upTo} ${formatCount(region, max, forms)}`
  const form = forms[formatsOf(region).plurals.select(max)] ?? forms.other
  // The form for two of something may hold no number: a range needs it.
  const counted = form.includes(countMark) ? form : forms.other
  return counted.replace(countMark, `${formatNumber(region, min)} ${words.to} ${formatNumber(region, max)}`)
}
