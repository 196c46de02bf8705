import type { Locale } from '@carepath/schema'
import type { LanguageWords } from '../model/language-words.ts'
import { english } from './en/words.ts'
import { spanish } from './es/words.ts'

/** What the CMS knows of each language. */
export const languageWords: Record<Locale, LanguageWords> = { en: english, es: spanish }
