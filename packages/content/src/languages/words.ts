import type { Locale } from '@carepath/schema'
import type { LanguageWords } from '../model/text/language-words.ts'
import { english } from './en/words.ts'
import { spanish } from './es/words.ts'

/** What the CMS knows of each language. */
export const languageWords: Record<Locale, LanguageWords> = { en: english, es: spanish }
