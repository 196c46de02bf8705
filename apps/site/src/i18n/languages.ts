import type { Locale } from '@carepath/schema'

/** The name of each language in that language. */
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español' }
