import { wordsIn, type KnownControlClass, type KnownStatus } from '@carepath/schema'

/** A regulator's status as editors choose it, in a language: “FDA: off-label”. */
export const statusLabel = ({ regulator, status: { label } }: KnownStatus, locale: string): string =>
  `${wordsIn(regulator.shortName, locale, regulator)}: ${wordsIn(label, locale, regulator)}`

/** A class of a country's law as editors choose it, in a language: “US: Schedule III”. */
export const controlClassLabel = (
  { regulator, controlClass: { label } }: KnownControlClass,
  locale: string,
): string => {
  const countries = new Intl.DisplayNames(locale, { type: 'region', style: 'short' })
  return `${countries.of(regulator.country) ?? regulator.country}: ${wordsIn(label, locale, regulator)}`
}
