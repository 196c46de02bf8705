import type { Locale } from '@carepath/schema'
import type { Lexicon } from '../language/lexicon.ts'
import { english } from './en/lexicon.ts'
import { spanish } from './es/lexicon.ts'

/** The languages whose words the editorial rules know: a language can do without. */
const lexicons: Partial<Record<Locale, Lexicon>> = { en: english, es: spanish }

/** Whether the editorial rules know the words of a language. */
export const hasLexicon = (locale: Locale): boolean => lexicons[locale] !== undefined

/** The words of a language. Throws where there are none: only the part of a rule that needs words asks for them. */
export function requireLexicon(locale: Locale): Lexicon {
  const lexicon = lexicons[locale]
  if (!lexicon) throw new Error(`The editorial rules have no lexicon for “${locale}”: ask hasLexicon() first.`)
  return lexicon
}
