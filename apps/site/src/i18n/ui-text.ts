import type { Locale } from '@carepath/schema'
import { en } from './en.ts'
import { es } from './es.ts'

/** The site's own words: what English has, every other language must have. */
export type UiText = typeof en

/** The site's own words in each language. */
export const uiText: Record<Locale, UiText> = { en, es }
