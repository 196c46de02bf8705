import { locales } from '@carepath/schema'

/** First parts of the addresses of the site's own pages and files. */
export const siteSlugs = [
  '404',
  'clinics',
  'glossary',
  'media',
  'people',
  'search',
  'side-effects',
  'social',
  'treatments',
  'updates',
] as const

/** No page may have one of these as its slug: they begin the addresses of the site's own pages, and of its languages. */
export const reservedSlugs: readonly string[] = [...siteSlugs, ...locales]
