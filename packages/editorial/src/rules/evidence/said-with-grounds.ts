import type { Locale } from '@carepath/schema'
import { countsIn, givesRate } from '../../lexicon/numbers.ts'
import { toFields, toList, toNumber, toText } from '../../model/draft.ts'
import { isGrounded, readGrounds, readPointer } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/**
 * Whether a sentence that stands where no source can be named only repeats what is said with one, or by a clinician: the same
 * numbers in one sentence, or, of how a treatment goes, number by number in the parts that tell of it.
 */
export function isSaidWithGrounds({ sentence, passage }: PlacedSentence, subject: Subject): boolean {
  const { sentences, locale } = subject
  if (passage.grounds) return false
  const counts = plainCountsIn(sentence, locale)
  const grounded = sentences.filter((other) => isGrounded(other.passage.grounds))
  // A share of people means nothing without the rest of its sentence.
  const isOfCourse = counts.length > 0 && !givesRate(sentence.text, locale)
  const ofCourse = isOfCourse ? grounded.filter(({ passage: { path } }) => tellsCourse.test(path)) : []
  const known = new Set([
    ...timesWithGrounds(subject),
    ...ofCourse.flatMap((other) => plainCountsIn(other.sentence, locale)),
  ])
  if (counts.length > 0 && counts.every((count) => known.has(count))) return true
  return grounded.some((other) => {
    const said = new Set(plainCountsIn(other.sentence, locale))
    return counts.every((count) => said.has(count))
  })
}

/** The parts of a treatment that tell how it goes. */
const tellsCourse = /^(?:keyFacts|course|dose|regimens|preparation|steps|aftercare|gettingHome)\b/u

/** The counts of a sentence, alike however they are written: “2 hours” and “120 minutes”, “3 times” and “3 sessions a week”. */
function plainCountsIn(sentence: PlacedSentence['sentence'], locale: Locale): string[] {
  const { occasions } = requireLexicon(locale).numbers
  const units = unitsOf(locale)
  return countsIn(sentence, locale).map((count) => {
    const [number = '', counted = ''] = count.split(' ', 2)
    const unit = units.get(counted)
    const value = Number(number.replace(',', '.'))
    if (unit !== undefined && Number.isFinite(value)) return `${value * unit} minutes`
    return occasions.has(counted) ? `${number} times` : count
  })
}

const minutes = { minute: 1, hour: 60, day: 24 * 60, week: 7 * 24 * 60 }

/** The units of time by the words that a language has for them, folded and without a plural’s "s", in minutes. */
function unitsOf(locale: Locale): ReadonlyMap<string, number> {
  const known = unitsByLocale.get(locale)
  if (known) return known
  const units = new Map(
    Object.entries(minutes).flatMap(([unit, length]) =>
      (['long', 'short'] as const).flatMap((unitDisplay) =>
        [1, 2].map((value): [string, number] => {
          const words = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value)
          return [fold(words.replace(/^\d+\s*/u, '')).replace(/\.?s?$/u, ''), length]
        }),
      ),
    ),
  )
  unitsByLocale.set(locale, units)
  return units
}

const unitsByLocale = new Map<Locale, ReadonlyMap<string, number>>()

/** What fields such as *How long it lasts* count, with their grounds: “It passes in 2 to 3 days” may say it again. */
function timesWithGrounds(subject: Subject): string[] {
  const { fields, locale } = subject
  const { onset, peak, duration, steps } = fields
  const ofSteps = toList(steps).map((step) => toFields(step).duration)
  const times = [onset, peak, duration, ...ofSteps, ...timesOfUses(subject)]
  return times.filter((time) => isGrounded(readGrounds(time))).flatMap((time) => countsOfTime(time, locale))
}

/** The times of a treatment’s effects; of an effect, those with each treatment that lists it. */
function timesOfUses(subject: Subject): unknown[] {
  const { type, draft } = subject
  if (type !== 'treatment' && type !== 'side-effect') return []
  const uses = treatmentsOf(subject)
    .flatMap(({ sideEffects }) => toList(sideEffects).map(toFields))
    .filter(({ effect }) => type === 'treatment' || readPointer(effect)?.id === draft.id)
  return uses.flatMap(({ times }) =>
    toList(times)
      .map(toFields)
      .flatMap(({ onset, duration }) => [onset, duration]),
  )
}

/** As `plainCountsIn` gives them. */
function countsOfTime(time: unknown, locale: Locale): string[] {
  const { min, max, unit } = toFields(time)
  const singular = toText(unit)?.replace(/s$/u, '')
  if (singular === undefined) return []
  const length = Object.entries(minutes).find(([each]) => each === singular)?.[1]
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: singular, unitDisplay: 'long' })
  return [min, max].flatMap((value) => {
    const number = toNumber(value)
    if (number === undefined) return []
    return length === undefined ? [fold(words.format(number)).replace(/s$/u, '')] : [`${number * length} minutes`]
  })
}
