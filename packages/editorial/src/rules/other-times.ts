import { weekdays } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../lexicon/lexicons.ts'
import { toFields, toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { readPointers } from '../reading/grounds.ts'
import { fold } from '../reading/normalise.ts'
import type { Subject } from '../rule/subject.ts'
import { treatmentsOf } from '../rule/treatments-of.ts'

/** An urgent card that calls a number which isn’t always answered, and doesn’t say what to do then. */
export function withoutOtherTimes(subject: Subject): Finding[] {
  const { fields, locale } = subject
  const isUrgent = fields.urgency === 'urgent' || fields.urgency === 'emergency'
  if (!isUrgent || fields.action !== 'callClinicNow' || toText(fields.outOfHoursAction) || !hasLexicon(locale))
    return []
  const hours = toText(fields.hours)
  const isAlways = (text: string) => matches(requireLexicon(locale).dayAndNight, fold(text))
  if (hours ? isAlways(hours) : clinicsOf(subject).every((clinic) => isAnsweredAlways(clinic, isAlways))) return []
  return [
    {
      rule: 'P3',
      level: 'warn',
      path: 'outOfHoursAction',
      excerpt: '',
      message: 'The number of this urgent card isn’t answered day and night, and the card doesn’t say what to do then.',
      next: 'Fill in “And when it isn’t”, such as “Go to an emergency room.”',
    },
  ]
}

const clinicsOf = (subject: Subject): Fields[] =>
  toText(subject.fields.phone)
    ? []
    : treatmentsOf(subject)
        .flatMap(({ clinics }) => readPointers(clinics).flatMap((clinic) => subject.follow(clinic) ?? []))
        .map(toFields)

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
