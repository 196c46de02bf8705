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
