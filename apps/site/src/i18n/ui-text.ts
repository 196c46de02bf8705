import type { Locale } from '@carepath/schema'
import { en, type UiText } from './en/words.ts'
import { es } from './es/words.ts'

export type { UiText } from './en/words.ts'

/** The site's own words in each language. */
export const uiText: Record<Locale, UiText> = { en, es }
