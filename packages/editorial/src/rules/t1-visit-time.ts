import {
  isElsewhere,
  isOfSomePart,
  isOfSomeVisits,
  reckonVisitTime,
  type ReckonedStep,
  type VisitTime,
} from '@carepath/schema'
import { isQuestion } from '../lexicon/scope.ts'
import { findVisitTimes, type SaidVisitTime } from '../lexicon/visit-times.ts'
import { toFields, toList, toNumber, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { fold } from '../reading/normalise.ts'
import type { Passage } from '../reading/passage.ts'
import type { Rule } from '../rule/rule.ts'
import type { PlacedSentence, Subject } from '../rule/subject.ts'
import { treatmentsOf } from '../rule/treatments-of.ts'

/**
 * T1: no key fact or text gives a visit a time that its steps contradict. "About" has room: a sixth of the total, at least ten minutes.
 * A time to keep free may be longer than the visit.
 *
 * Reason: people plan work, the way home and who takes them by the shorter of two times.
 * Source: NHS service manual (one fact, one place); the steps of the treatment are signed by its clinician.
 */
export const visitTime: Rule = {
  id: 'T1',
  title: 'Times of a visit agree',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => {
    if (!spokenTypes.has(subject.type)) return []
    const treatments = treatmentsOf(subject).map(readTotals)
    if (treatments.length === 0) return []
    return subject.sentences.flatMap((placed) => findContradictions(placed, { subject, treatments }))
  },
}

/** Types whose texts speak of the visits of a treatment. */
const spokenTypes: ReadonlySet<string> = new Set(['treatment', 'faq', 'page', 'safety-warning'])

interface Totals {
  first: VisitTime | undefined
  later: VisitTime | undefined
  /** Times of single steps. */
  steps: VisitTime[]
  /** True where some visits have timed steps of their own: no total is that of each visit then. */
  differ: boolean
}

function readTotals(treatment: Fields): Totals {
  const steps = toList(treatment.steps).map((entry) => {
    const { phase, visits, option, duration, interventions, settings, conditions } = toFields(entry)
    const { min, max, unit, inWords } = toFields(duration)
    const from = toNumber(min)
    const span = from === undefined || !toText(unit) ? undefined : { min: from, max: toNumber(max), unit }
    const time = span ?? (toText(inWords) ? { inWords } : undefined)
    // What is of a part of the treatment, in some places or for some conditions is in no total.
    const scope = filled({ interventions, settings, conditions })
    return { phase, visits, option: toText(option), duration: time, ...scope } as ReckonedStep
  })
  return {
    first: reckonVisitTime(steps, 'first', toList(treatment.settings)),
    later: reckonVisitTime(steps, 'later', toList(treatment.settings)),
    differ: steps.some((step) => step.duration && isOfOneKind(step, toList(treatment.settings))),
    steps: steps.flatMap(
      (step) => reckonVisitTime([{ phase: 'during', visits: 'every', duration: step.duration }], 'first') ?? [],
    ),
  }
}

/** True of a step that isn't part of each visit, whichever part of the treatment and place it is for. */
const isOfOneKind = (step: ReckonedStep, settings: readonly unknown[]): boolean =>
  isOfSomeVisits(step, settings) || isOfSomePart(step, settings) || isElsewhere(step, settings)

/** The lists that hold something. */
const filled = (lists: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => toList(list).length > 0))

function findContradictions(
  { sentence, passage }: PlacedSentence,
  { subject, treatments }: { subject: Subject; treatments: Totals[] },
): Finding[] {
  if (isQuestion(sentence, subject.locale)) return []
  const label = labelOf(passage, subject)
  const said = findVisitTimes(sentence.folded, { locale: subject.locale, ...(label !== undefined && { label }) })
  // A page on several treatments may speak of any of them.
  const wrong = said.find((time) => treatments.every((totals) => contradicts(time, totals)))
  if (!wrong) return []
  return [
    {
      rule: 'T1',
      level: 'block',
      path: passage.path,
      excerpt: sentence.excerpt,
      message: `“${sentence.text.slice(wrong.start, wrong.end)}” is not what the steps of a visit add up to: ${inWords(treatments, wrong)}.`,
      next: 'Correct the time here, or the times of the steps.',
    },
  ]
}

/** The label of a key fact. */
function labelOf({ path }: Passage, { fields }: Subject): string | undefined {
  const [, index] = /^keyFacts\.(\d+)\.value/u.exec(path) ?? []
  return index === undefined ? undefined : fold(toText(toFields(toList(fields.keyFacts)[Number(index)]).label) ?? '')
}

function contradicts(time: SaidVisitTime, { first, later, steps, differ }: Totals): boolean {
  if (differ && time.visit === 'any') return false
  const totals = [...(time.visit === 'later' ? [] : [first]), ...(time.visit === 'first' ? [] : [later])]
  const known = totals.filter((total) => total !== undefined)
  if (known.length === 0) return false
  if (time.is === 'perhapsStep' && steps.some((step) => agree(time, step, 0))) return false
  return known.every((total) => !agree(time, total, roomOf(total)))
}

const roomOf = ({ min, max = min }: VisitTime): number => Math.max(10, max / 6)

function agree({ min, max, ...time }: SaidVisitTime, total: VisitTime, room: number): boolean {
  const isShorter = max < total.min - room
  // What is kept free, or is at least so long, may be longer.
  const isLonger = total.max !== undefined && min > total.max + room && time.is !== 'kept' && Number.isFinite(max)
  return !isShorter && !isLonger
}

function inWords(treatments: Totals[], { visit }: SaidVisitTime): string {
  const [totals] = treatments
  const total = visit === 'later' ? totals?.later : (totals?.first ?? totals?.later)
  if (!total) return ''
  const { min, max } = total
  const minutes = (number: number) => String(Math.round(number))
  if (max === undefined) return `at least ${minutes(min)} minutes`
  return min === max ? `${minutes(min)} minutes` : `${minutes(min)} to ${minutes(max)} minutes`
}
