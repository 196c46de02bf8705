import { weekdays } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../lexicon/lexicons.ts'
import { toFields, toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { fold } from '../reading/normalise.ts'
import type { Subject } from '../rule/subject.ts'
import { cardsOf, clinicsOf, treatmentsOf } from '../rule/treatments-of.ts'

const calls = new Set<unknown>(['callClinicNow', 'callClinic', 'callNumber'])

/** An urgent card that calls a number which isn’t always answered, and doesn’t say what to do then. */
export function withoutOtherTimes(subject: Subject): Finding[] {
  const clinics = treatmentsOf(subject).flatMap((treatment) => clinicsOf(treatment, subject))
  if (!isSilentAtOtherTimes(subject.fields, clinics, subject.locale)) return []
  return [
    {
      rule: 'P3',
      level: 'warn',
      path: 'outOfHoursAction',
      excerpt: '',
      message: 'The number of this urgent card isn’t answered day and night, and the card doesn’t say what to do then.',
      next,
    },
  ]
}

/** The same of the cards of a treatment: they may have been signed before it named its clinics. */
export function cardsWithoutOtherTimes(subject: Subject): Finding[] {
  const clinics = clinicsOf(subject.fields, subject)
  const cards = new Map(cardsOf(subject.fields, subject).map((pointer) => [pointer.id, pointer]))
  return [...cards.values()].flatMap((pointer): Finding[] => {
    const card = toFields(subject.follow(pointer))
    if (!isSilentAtOtherTimes(card, clinics, subject.locale)) return []
    const name = toText(card.name) ?? ''
    return [
      {
        rule: 'P3',
        level: 'warn',
        path: 'careAdvice',
        excerpt: name,
        message: `The number of the urgent card “${name}” isn’t answered day and night, and the card doesn’t say what to do then.`,
        next: `On the card: ${next.charAt(0).toLowerCase()}${next.slice(1)}`,
      },
    ]
  })
}

const next = 'Fill in “And when it isn’t”, such as “Go to an emergency room.”'

function isSilentAtOtherTimes(card: Fields, clinics: readonly Fields[], locale: Subject['locale']): boolean {
  const isUrgent = card.urgency === 'urgent' || card.urgency === 'emergency'
  if (!isUrgent || !calls.has(card.action) || toText(card.outOfHoursAction) || !hasLexicon(locale)) return false
  const hours = toText(card.hours)
  const isAlways = (text: string) => matches(requireLexicon(locale).dayAndNight, fold(text))
  if (hours) return !isAlways(hours)
  return toText(card.phone) === undefined && !clinics.every((clinic) => isAnsweredAlways(clinic, isAlways))
}

/** The first urgent number is the one that cards print. */
function isAnsweredAlways({ phones, hours }: Fields, isAlways: (text: string) => boolean): boolean {
  const phone = toList(phones)
    .map(toFields)
    .find(({ isUrgent }) => isUrgent === true)
  const own = toText(phone?.hours)
  if (own) return isAlways(own)
  const open = toList(hours).map(toFields)
  return weekdays.every((day) =>
    open.some((each) => each.day === day && each.opens === '00:00' && String(each.closes) >= '23:59'),
  )
}
