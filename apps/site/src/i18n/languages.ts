import type { Locale } from '@carepath/schema'

/** Each language's name in itself. */
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español' }
