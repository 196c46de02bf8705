import type { Locale } from '@carepath/schema'
import { anyOf, firstMatch, matches } from '../language/pattern.ts'
import type { VisitTimeWords } from '../language/visit-time-words.ts'
import { requireLexicon } from './lexicons.ts'

/** A time in minutes that a sentence gives, from the shortest to the longest. */
export interface SaidTime {
  min: number
  max: number
  start: number
  end: number
}

/** A time that a sentence gives for a visit. */
export interface SaidVisitTime extends SaidTime {
  /** `kept`: patients should keep it free; `perhapsStep`: the words may mean only what is done in the visit. */
  is: 'whole' | 'perhapsStep' | 'kept'
  visit: 'first' | 'later' | 'any'
}

/** The times that a folded sentence gives for a visit; under a label such as "How long it takes" the first is one. */
export function findVisitTimes(
  folded: string,
  { locale, label = /^[^:]{3,60}(?=:)/u.exec(folded)?.[0] }: { locale: Locale; label?: string },
): SaidVisitTime[] {
  const words = requireLexicon(locale).visitTime
  const times = readTimes(folded, locale)
  if (times.length === 0) return []
  const visit = visitOf(`${label ?? ''} ${folded}`, words)
  const whole = times.find(({ end }) => !matches(words.otherTime, folded.slice(end, end + reach)))
  if (label !== undefined && matches(words.label, label)) {
    return whole ? [{ ...bounded(whole, folded, words), is: 'whole', visit }] : []
  }
  return times.flatMap((time) => {
    const placed = around(time, folded)
    if (matches(words.otherTime, placed.text.slice(placed.at + 1).trimStart())) return []
    const saying = words.sayings.find(
      (each) => isSaid(each.saying, placed, words) && !(each.is === 'perhapsStep' && isOfElse(time, placed, words)),
    )
    return saying ? [{ ...bounded(time, folded, words), is: saying.is, visit }] : []
  })
}

/** The words around a time, with `#` in its place, and where it stands. */
interface PlacedTime {
  text: string
  at: number
}

function around({ start, end }: SaidTime, folded: string): PlacedTime {
  const before = folded.slice(Math.max(0, start - reach), start)
  return { text: `${before}#${folded.slice(end, end + reach)}`, at: before.length }
}

/** No visit is shorter, in minutes: so short a time is of a prick, or of a pain. */
const shortestVisit = 5

/** True of a time that is too short for a visit, or in a sentence that speaks of a feeling before. */
const isOfElse = ({ max }: SaidTime, { text, at }: PlacedTime, { feeling }: VisitTimeWords): boolean =>
  max < shortestVisit || matches(feeling, text.slice(0, at))

/** So many letters around a time say what it is of: a sentence of nothing but times would else be read once for each. */
const reach = 400

/** True where a sentence gives a time in one of the ways a language has: the time is a `#` in the pattern. */
function isSaid(saying: RegExp, { text, at }: PlacedTime, { partOfVisit }: VisitTimeWords): boolean {
  for (let found = firstMatch(saying, text); found; found = firstMatch(saying, text, found.index + 1)) {
    const hasTime = found.index <= at && found.index + found[0].length > at
    if (hasTime && !matches(partOfVisit, text.slice(0, found.index))) return true
    if (found.index >= at) break
  }
  return false
}

function visitOf(folded: string, { first, later }: VisitTimeWords): SaidVisitTime['visit'] {
  const [isFirst, isLater] = [matches(first, folded), matches(later, folded)]
  if (isFirst === isLater) return 'any'
  return isFirst ? 'first' : 'later'
}

function bounded(time: SaidTime, folded: string, { atMost, atLeast }: VisitTimeWords): SaidTime {
  const before = folded.slice(Math.max(0, time.start - reach), time.start)
  if (matches(atMost, before)) return { ...time, min: 0 }
  return matches(atLeast, before) ? { ...time, max: Number.POSITIVE_INFINITY } : time
}

interface TimePatterns {
  /** Few sentences have a unit, and numbers are looked for in those only. */
  unit: RegExp
  time: RegExp
}

const patterns = new Map<Locale, TimePatterns>()

/** Every time in minutes or hours that a folded sentence gives. */
function readTimes(folded: string, locale: Locale): SaidTime[] {
  const words = requireLexicon(locale).visitTime
  const known = patterns.get(locale) ?? timePatterns(words)
  patterns.set(locale, known)
  if (!known.unit.test(folded)) return []
  return Array.from(folded.matchAll(known.time), (found) => {
    const { only, low = only, lowUnit, join, high, unit, added, more, moreUnit } = found.groups ?? {}
    const size = (each: string | undefined) => (each && isHours(each, words) ? 60 : 1)
    const share = words.added.find(([said]) => isWord(added ?? '', said))?.[1] ?? 0
    const rest = share * size(unit) + (more ? numberOf(more, words) * size(moreUnit) : 0)
    const [first, last] = [low, high ?? low].map((each) => numberOf(each ?? '', words)) as [number, number]
    const [from, to] = [first * size(lowUnit ?? unit), last * size(unit) + rest]
    const start = found.index
    const place = { start, end: start + found[0].length }
    // "1 hour and 15 minutes" is one time, "60 and 90 minutes" are two.
    const isSum =
      join !== undefined && isWord(join, words.joins.and) && lowUnit !== undefined && size(lowUnit) > size(unit)
    if (isSum) return { min: from + to, max: from + to, ...place }
    return {
      min: high === undefined ? to : Math.min(from, to),
      max: high === undefined ? to : Math.max(from, to),
      ...place,
    }
  })
}

function timePatterns({ numbers, units, joins, added }: VisitTimeWords): TimePatterns {
  const inWords = numbers.map(([words]) => (words.startsWith('(?=') ? words : `${words}(?=[ -])`))
  const parts = anyOf(added.map(([words]) => words))
  const inDigits = [String.raw`\d/\d`, String.raw`\d+(?:[.,]\d+)?(?: ?[½¼¾]|[ -]\d/\d)?`, '[½¼¾]']
  const number = `${anyOf([...inDigits, ...inWords])}(?: ${parts}(?=[ -]))?`
  const minutesInWords = anyOf([String.raw`\d+`, ...inWords])
  const unit = anyOf([units.minutes, units.hours])
  // Whole, so that "two and a half" isn't taken for a span from two to a half.
  const low = String.raw`(?=(?<low>${number}))\k<low>(?:[ -]?(?<lowUnit>${unit}))?`
  const joined = `(?<join>${anyOf([joins.to, joins.and])})`
  const span = anyOf([`${low},? ?${joined} ?(?<high>${number})`, `(?<only>${number})`])
  const rest = anyOf([
    String.raw` (?<added>${parts})\b`,
    String.raw`,? ?(?:(?:${joins.and}) )?(?<more>${minutesInWords})[ -]?(?<moreUnit>${units.minutes})\b`,
  ])
  return {
    unit: new RegExp(String.raw`(?<!\p{L})${unit}\b`, 'u'),
    time: new RegExp(String.raw`(?<![\p{L}\d.,/]|\p{L}-)${span}[ -]?(?<unit>${unit})\b${rest}?`, 'gu'),
  }
}

const isWord = (text: string, words: string): boolean => new RegExp(`^(?:${words})$`, 'u').test(text)

const isHours = (unit: string, { units }: VisitTimeWords): boolean => isWord(unit, units.hours)

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function numberOf(text: string, words: VisitTimeWords): number {
  const written = text.trim()
  for (const [added, share] of words.added) {
    const whole = written.replace(new RegExp(` ${added}$`, 'u'), '')
    if (whole !== written) return wholeOf(whole, words) + share
  }
  return wholeOf(written, words)
}

function wholeOf(written: string, { numbers }: VisitTimeWords): number {
  const { whole, over, under } = /^(?:(?<whole>\d+)[ -])?(?<over>\d)\/(?<under>[1-9])$/u.exec(written)?.groups ?? {}
  if (over) return Number(whole ?? 0) + Number(over) / Number(under)
  const digits = /^\d+(?:[.,]\d+)?/u.exec(written)?.[0]
  const fraction = fractions[written.at(-1) ?? ''] ?? 0
  if (digits !== undefined) return Number(digits.replace(',', '.')) + fraction
  if (fraction > 0) return fraction
  return numbers.find(([words]) => (words.startsWith('(?=') ? written === '' : isWord(written, words)))?.[1] ?? 0
}
