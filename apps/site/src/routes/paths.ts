import { localePath, ownPath, sourceLocale, type Locale } from '@carepath/schema'

/** Public paths, by name. */
export const homePath = (locale: Locale) => localePath(locale, '/')
export const treatmentIndexPath = (locale: Locale) => localePath(locale, '/treatments/')
export const treatmentPath = (locale: Locale, slug: string) => ownPath('treatment', locale, slug)
export const sideEffectIndexPath = (locale: Locale) => localePath(locale, '/side-effects/')
export const sideEffectPath = (locale: Locale, slug: string) => ownPath('side-effect', locale, slug)
export const glossaryPath = (locale: Locale) => localePath(locale, '/glossary/')
export const personIndexPath = (locale: Locale) => localePath(locale, '/people/')
export const personPath = (locale: Locale, slug: string) => ownPath('person', locale, slug)
export const updatesPath = (locale: Locale) => localePath(locale, '/updates/')
export const updatesFeedPath = (locale: Locale) => localePath(locale, '/updates/feed.xml')
/** Where web servers look for the page that they answer with where there is none. */
export const notFoundPath = (locale: Locale) => (locale === sourceLocale ? '/404.html' : localePath(locale, '/404/'))
/** A page's words as Markdown, which the publisher writes beside the page. */
export const markdownPath = (path: string) => `${path}index.md`
export const webManifestPath = (locale: Locale) => localePath(locale, '/site.webmanifest')
export const searchSettingsPath = (locale: Locale) => localePath(locale, '/search.json')
export const llmsTxtPath = '/llms.txt'
export const clinicIndexPath = (locale: Locale) => localePath(locale, '/clinics/')
export const clinicPath = (locale: Locale, slug: string) => ownPath('clinic', locale, slug)
export const pagePath = (locale: Locale, slug: string) => ownPath('page', locale, slug)

/** The same page's path in another language. */
export function pathInLocale(path: string, from: Locale, to: Locale): string {
  return localePath(to, pathWithoutLocale(path, from))
}

/** A path as site settings write it: without the language. */
export function pathWithoutLocale(path: string, locale: Locale): string {
  return locale === sourceLocale ? path : path.slice(`/${locale}`.length)
}
