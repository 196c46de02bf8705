import { canBeCalledIn, isNationalNumber } from '@carepath/schema'
import { toFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Subject } from '../rule/subject.ts'
import { clinicsOf, treatmentsOf } from '../rule/treatments-of.ts'

/**
 * A card's number in the form of one country: whoever reads it in another country reaches nobody, or somebody else. A card that
 * names the country of its number is held to it by the contract and by `ofOtherNumber`.
 */
export function ofNationalNumber(subject: Subject): Finding[] {
  const { fields } = subject
  const phone = toText(fields.phone) ?? ''
  if (fields.action === 'callNumber' || !isNationalNumber(phone)) return []
  const countries = new Set(
    treatmentsOf(subject)
      .flatMap((treatment) => clinicsOf(treatment, subject))
      .flatMap(({ address }) => toText(toFields(address).country) ?? []),
  )
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
