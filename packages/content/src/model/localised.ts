import { locales, type Locale } from '@carepath/schema'

type Localised = Partial<Record<Locale, unknown>>

/**
 * True for a field's values by language, as `locale: 'all'` loads them. Recognised by its shape: no other field
 * and no editor state has only language codes for keys.
 */
export function isLocalised(value: unknown): value is Localised {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (locales as readonly string[]).includes(key))
}

/** A field's value in one language; the value itself where the field is the same in all. Never another language's. */
export function inLocale(value: unknown, locale: Locale): unknown {
  return isLocalised(value) ? value[locale] : value
}

/** True for a text with words, of several languages in any of them: a request for all languages at once has the words of each. */
export const isFilled = (value: unknown): boolean =>
  isLocalised(value) ? Object.values(value).some(isFilled) : typeof value === 'string' && value.trim() !== ''
