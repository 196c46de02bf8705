import type { Locale } from '@carepath/schema'
import { requireLexicon } from './lexicons.ts'
import { toNumber } from './numbers.ts'

/** The hours of each wait that a folded text names: “after 2 hours”, “for a day”, «durante media hora». */
export function waitsIn(folded: string, locale: Locale): number[] {
  const { numbers, waits } = requireLexicon(locale)
  return [...folded.matchAll(waits.wait)].flatMap(({ groups }) => {
    const { count = '', unit = '' } = groups ?? {}
    const hours = waits.hours.find(([beginning]) => unit.startsWith(beginning))?.[1]
    const many = waits.counts.get(count) ?? toNumber(numbers.values.get(count) ?? count)
    return hours === undefined || Number.isNaN(many) ? [] : [many * hours]
  })
}
