import { sourceLocale, type WrittenType, type Locale } from '@carepath/schema'

const sections: Partial<Record<WrittenType, string>> = {
  treatment: '/treatments/',
  'side-effect': '/side-effects/',
  person: '/people/',
  clinic: '/clinics/',
  page: '/',
}

/** Where the site shows a document; null for one without a page of its own. Only a link for editors: the site decides what there is. */
export function publicPath(type: WrittenType, slug: unknown, locale: Locale): string | null {
  const prefix = locale === sourceLocale ? '' : `/${locale}`
  if (type === 'site-settings') return `${prefix}/`
  if (typeof slug !== 'string' || !slug) return null
  if (type === 'glossary-term') return `${prefix}/glossary/#${slug}`
  const section = sections[type]
  return section ? `${prefix}${section}${slug}/` : null
}
