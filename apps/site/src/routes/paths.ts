import { sourceLocale, type Locale } from '@carepath/schema'

/** Public paths, by name. Slugs are the same in every language. */
export const localePath = (locale: Locale, path: string): string =>
  locale === sourceLocale ? path : `/${locale}${path}`

export const homePath = (locale: Locale) => localePath(locale, '/')
export const treatmentIndexPath = (locale: Locale) => localePath(locale, '/treatments/')
export const treatmentPath = (locale: Locale, slug: string) => localePath(locale, `/treatments/${slug}/`)
export const sideEffectIndexPath = (locale: Locale) => localePath(locale, '/side-effects/')
export const sideEffectPath = (locale: Locale, slug: string) => localePath(locale, `/side-effects/${slug}/`)
export const glossaryPath = (locale: Locale) => localePath(locale, '/glossary/')
export const personIndexPath = (locale: Locale) => localePath(locale, '/people/')
export const personPath = (locale: Locale, slug: string) => localePath(locale, `/people/${slug}/`)
export const clinicPath = (locale: Locale, slug: string) => localePath(locale, `/clinics/${slug}/`)
export const pagePath = (locale: Locale, slug: string) => localePath(locale, `/${slug}/`)

/** The same page's path in another language. */
export function pathInLocale(path: string, from: Locale, to: Locale): string {
  return localePath(to, pathWithoutLocale(path, from))
}

/** A path as site settings write it: without the language. */
export function pathWithoutLocale(path: string, locale: Locale): string {
  return locale === sourceLocale ? path : path.slice(`/${locale}`.length)
}
