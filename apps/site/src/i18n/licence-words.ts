import type { Locale, Person } from '@carepath/schema'
import { formatCountry } from './format.ts'
import type { UiText } from './ui-text.ts'

/** A licence as pages print it: its number, and who keeps the register in which country. */
export function licenceWords(
  { text, locale }: { text: UiText; locale: Locale },
  { number, state, country }: NonNullable<Person['licence']>,
): string {
  return text.licence(number, country ? `${state}, ${formatCountry(locale, country)}` : state)
}

/**
 * What the number is called in the country of its register. One without a country is of the state of the US that it names, or
 * of a register elsewhere.
 */
export function licenceLabel(
  { licenceLabel: labels }: Pick<UiText, 'licenceLabel'>,
  licence: Person['licence'],
): string {
  if (!licence) return labels.none
  const country = licence.country ?? (/^[A-Z]{2}$/u.test(licence.state) ? 'US' : 'elsewhere')
  return labels[country] ?? labels.elsewhere
}
