import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { LocalizationConfig } from 'payload'

const labels: Record<Locale, string> = { en: 'English', es: 'Español' }

/** The contract's languages. Nothing falls back to English: half-translated medicine is worse than none. */
export const localization = {
  locales: locales.map((code) => ({ code, label: labels[code] })),
  defaultLocale: sourceLocale,
  fallback: false,
} satisfies LocalizationConfig
