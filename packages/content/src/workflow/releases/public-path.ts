import { localePath, ownPath, pageOwners, type Locale, type WrittenType } from '@carepath/schema'

/** Where the site shows a document; null for one without a page of its own. Only a link for editors: the site decides what there is. */
export function publicPath(type: WrittenType, slug: unknown, locale: Locale): string | null {
  if (type === 'site-settings') return localePath(locale, '/')
  if (typeof slug !== 'string' || !slug) return null
  if (type === 'glossary-term') return localePath(locale, `/glossary/#${slug}`)
  const owner = pageOwners.find((candidate) => candidate === type)
  return owner ? ownPath(owner, locale, slug) : null
}
