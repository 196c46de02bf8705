import type { Locale } from '@carepath/schema'
import { requireLexicon } from './lexicons.ts'
import { toNumber } from './numbers.ts'

/** The hours of each wait that a folded text names: “after 2 hours”, “for a day”, «durante media hora». */
export const waitsIn = (folded: string, locale: Locale): number[] => readWaits(folded, locale).map(({ hours }) => hours)

/** The same of waits with a number: not of “2 days a month”, nor of “a day or two”. */
export const numberedWaitsIn = (folded: string, locale: Locale): number[] =>
  readWaits(folded, locale).flatMap(({ hours, isNumbered }) => (isNumbered ? hours : []))

function readWaits(folded: string, locale: Locale): { hours: number; isNumbered: boolean }[] {
  const { numbers, waits } = requireLexicon(locale)
  return [...folded.matchAll(waits.wait)].flatMap(({ groups }) => {
    const { count = '', unit = '' } = groups ?? {}
    const hours = waits.hours.find(([beginning]) => unit.startsWith(beginning))?.[1]
    const many = waits.counts.get(count) ?? toNumber(numbers.values.get(count) ?? count)
    const isNumbered = waits.counts.get(count) !== 1
    return hours === undefined || Number.isNaN(many) ? [] : [{ hours: many * hours, isNumbered }]
  })
}

/** A wait in messages: “30 minutes”, “24 hours”, “14 days”. */
export const waitInWords = (hours: number): string =>
  hours < 2
    ? `${Math.round(hours * 60)} minutes`
    : hours < 72
      ? `${Math.round(hours)} hours`
      : `${Math.round(hours / 24)} days`
