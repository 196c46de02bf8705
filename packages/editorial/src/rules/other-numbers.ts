import { canBeCalledIn, isNationalNumber } from '@carepath/schema'
import { toFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { readPointers } from '../reading/grounds.ts'
import type { Subject } from '../rule/subject.ts'
import { clinicsOf, treatmentsOf } from '../rule/treatments-of.ts'

/**
 * A card that calls neither the clinic nor an emergency number: it says when the number is answered and where it can be looked
 * up, and the number is one of a country in which the treatment is given.
 */
export function ofOtherNumber(subject: Subject): Finding[] {
  const { fields } = subject
  if (fields.action !== 'callNumber') return []
  const warn = (path: string, excerpt: string, message: string, next: string): Finding => ({
    ...{ rule: 'P3', level: 'warn', path, excerpt, message, next },
  })
  const phone = toText(fields.phone) ?? ''
  return [
    ...(toText(fields.hours)
      ? []
      : [
          warn(
            'hours',
            phone,
            'The card doesn’t say when its number is answered.',
            'Fill in “When it is answered”, such as “Day and night”.',
          ),
        ]),
    ...(readPointers(toFields(fields.review).sources).length > 0
      ? []
      : [
          warn(
            'review.sources',
            phone,
            'Nobody can look up this number: the card names no source.',
            'Name the page of whoever answers it under “Sources”.',
          ),
        ]),
    ...(isAbroad(subject)
      ? [
          warn(
            'country',
            toText(fields.country) ?? '',
            'This number is of a country in which no clinic gives the treatments that show this card.',
            'Give the number of the clinics’ country, or correct the country.',
          ),
        ]
      : []),
  ]
}

/** True where the clinics of the treatments that show the card are known, and all in other countries. */
function isAbroad(subject: Subject): boolean {
  const own = toText(subject.fields.country)
  const countries = countriesOf(subject)
  return own !== undefined && countries.length > 0 && !countries.includes(own)
}

/** The countries of the clinics whose treatments show the card, as far as they are known. */
const countriesOf = (subject: Subject): string[] =>
  treatmentsOf(subject)
    .flatMap((treatment) => clinicsOf(treatment, subject))
    .flatMap(({ address }) => toText(toFields(address).country) ?? [])

/**
 * A card's number in the form of one country: whoever reads it in another country reaches nobody, or somebody else. A card that
 * names the country of its number is held to it by the contract and above.
 */
export function ofNationalNumber(subject: Subject): Finding[] {
  const { fields } = subject
  const phone = toText(fields.phone) ?? ''
  if (fields.action === 'callNumber' || !isNationalNumber(phone)) return []
  const countries = new Set(countriesOf(subject))
  const finding = { rule: 'P3', path: 'phone', excerpt: phone } as const
  if ([...countries].some((country) => !canBeCalledIn(country, phone)))
    return [
      { ...finding, level: 'block', message: 'The number has no area code.', next: 'Give it with its area code.' },
    ]
  if (countries.size < 2) return []
  return [
    {
      ...finding,
      level: 'warn',
      message: 'This number leaves out its country, and clinics of several countries show this card.',
      next: 'Write it with + and the code of its country, or make a card for each country.',
    },
  ]
}
