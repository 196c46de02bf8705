import { z } from 'zod'
import { sourceLocale, type Locale } from '../values/enums.ts'

/** Types whose documents have pages of their own, at addresses that readers may keep. */
export const pageOwners = ['treatment', 'side-effect', 'person', 'clinic', 'page'] as const
export const PageOwnerSchema = z.enum(pageOwners)
export type PageOwner = z.infer<typeof PageOwnerSchema>

/** What the path of each type's pages begins with. */
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

/** A path in a language: the source language's has no mark. */
export function localePath(locale: Locale, path: string): string {
  return locale === sourceLocale ? path : `/${locale}${path}`
}

/** Path of a document's page, or of the first of them. Slugs are the same in every language. */
export function ownPath(type: PageOwner, locale: Locale, slug: string): string {
  return localePath(locale, `${sections[type]}${slug}/`)
}

/** Paths of all pages of a document, in an order that every document of the type shares. */
export function ownPaths(type: PageOwner, locale: Locale, slug: string): string[] {
  const path = ownPath(type, locale, slug)
  return type === 'treatment' ? hubSegments.map((segment) => path + segment) : [path]
}
