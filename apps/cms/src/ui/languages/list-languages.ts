import { languageLabel } from '@carepath/content/model/text/language-label.ts'

/** `English and Spanish`. */
export const listLanguages = (codes: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(codes.map(languageLabel))
