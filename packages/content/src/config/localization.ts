import { languages, sourceLocale } from '@carepath/schema'
import type { LocalizationConfig } from 'payload'

/**
 * The contract's languages. No language falls back to English: half-translated medicine is worse than none.
 * Each language falls back to itself, because with `fallback: false` Payload leaves a request that names no language
 * without one, and its localised fields are empty.
 */
export const localization = {
  locales: languages.map(({ code, name, direction }) => ({
    code,
    label: name,
    fallbackLocale: code,
    rtl: direction === 'rtl',
  })),
  defaultLocale: sourceLocale,
  fallback: true,
} satisfies LocalizationConfig
