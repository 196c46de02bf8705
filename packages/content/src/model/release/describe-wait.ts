import type { Locale } from '@carepath/schema'
import { languageLabel } from '../text/language-label.ts'

/** Why a translation is not live for the sake of others: documents are given as `type/id`. */
export interface Wait {
  locale: Locale
  /** Documents that the translation refers to and that are not live in its language. */
  missing: string[]
  /** The first documents of the chain: those that wait for none themselves. */
  first: string[]
}

/** Says in a sentence which documents a translation waits for, and in another what to do. */
export function describeWait({ locale, missing, first }: Wait): string {
  const language = languageLabel(locale)
  return `${startOfWait(locale)} it refers to ${missing.join(', ')}, not live in ${language} either. Publish that language of ${first.join(', ')} first: this follows by itself.`
}

/** The beginning of every remark on why a document is not live in a language. */
export const startOfWait = (locale: Locale): string => `Not live in ${languageLabel(locale)}:`
