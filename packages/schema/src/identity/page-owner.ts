import { z } from 'zod'
import { sourceLocale, type Locale } from '../values/languages.ts'

/** Types whose documents own pages, at addresses that readers may bookmark. */
export const pageOwners = ['treatment', 'side-effect', 'person', 'clinic', 'page'] as const
export const PageOwnerSchema = z.enum(pageOwners)
export type PageOwner = z.infer<typeof PageOwnerSchema>

/** Beginning of the paths of each type's pages. */
const sections: Record<PageOwner, string> = {
  treatment: '/treatments/',
  'side-effect': '/side-effects/',
  person: '/people/',
  clinic: '/clinics/',
  page: '/',
}

/** Last parts of the paths of a treatment's pages, in reading order; the first is the treatment's own. */
export const hubSegments = [
  '',
  'what-happens/',
  'side-effects/',
  'is-it-right-for-you/',
  'results-and-evidence/',
  'questions/',
] as const

/** A path in a language. Paths of the source language have no prefix. */
export function localePath(locale: Locale, path: string): string {
  return locale === sourceLocale ? path : `/${locale}${path}`
}

/** Path of a document's page, or of its first page. Slugs are the same in every language. */
export function ownPath(type: PageOwner, locale: Locale, slug: string): string {
  return localePath(locale, `${sections[type]}${slug}/`)
}

/** Paths of all pages of a document, in the same order for every document of the type. */
export function ownPaths(type: PageOwner, locale: Locale, slug: string): string[] {
  const path = ownPath(type, locale, slug)
  return type === 'treatment' ? hubSegments.map((segment) => path + segment) : [path]
}
