import type { Locale } from '@carepath/schema'
import { en, type UiText } from './en.ts'
import { es } from './es.ts'

/** The site's own words in each language. */
export const uiText: Record<Locale, UiText> = { en, es }
