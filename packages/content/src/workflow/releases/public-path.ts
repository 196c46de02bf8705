import { localePath, ownPath, pageOwners, type Locale, type WrittenType } from '@carepath/schema'

/** The public path of a document; null where it has no page of its own. A link for editors: the site itself decides which pages exist. */
export function publicPath(type: WrittenType, slug: unknown, locale: Locale): string | null {
  if (type === 'site-settings') return localePath(locale, '/')
  if (typeof slug !== 'string' || !slug) return null
  if (type === 'glossary-term') return localePath(locale, `/glossary/#${slug}`)
  const owner = pageOwners.find((candidate) => candidate === type)
  return owner ? ownPath(owner, locale, slug) : null
}
