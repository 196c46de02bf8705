import { examples } from '@carepath/schema/examples'
import type { Locale, PublishedDocument, PublishedDocumentOf } from '@carepath/schema'

type Doc<T extends PublishedDocument['type']> = PublishedDocumentOf<T>

const richText = (html: string) => ({
  html,
  text: html.replace(/<[^>]*>/gu, '').trim() || 'text',
  headings: [],
  references: [],
})

const review = (reviewer: string) => ({
  reviewedBy: { type: 'person' as const, id: reviewer },
  reviewedAt: '2026-01-01',
  reviewDue: '2027-01-01',
  authors: [],
  sources: [],
})

const base = <T extends PublishedDocument['type']>(type: T, id: string, locale: Locale) => ({
  type,
  id,
  locale,
  updatedAt: '2026-02-01T00:00:00Z',
  assets: [],
})

export function page(
  id: string,
  fields: Partial<Doc<'page'>> & { html?: string; reviewer?: string } = {},
): Doc<'page'> {
  const { html = `<p>Body of ${id}</p>`, reviewer = 'dr', ...rest } = fields
  return {
    ...base('page', id, rest.locale ?? 'en'),
    slug: id,
    kind: 'other',
    title: `Page ${id}`,
    summary: `About ${id}`,
    body: richText(html),
    review: review(reviewer),
    seo: {},
    ...rest,
  }
}

export function person(id: string, fields: Partial<Doc<'person'>> & { html?: string } = {}): Doc<'person'> {
  const { html = '<p>A short life.</p>', ...rest } = fields
  return {
    ...base('person', id, rest.locale ?? 'en'),
    slug: id,
    name: `Person ${id}`,
    role: 'physician',
    bio: richText(html),
    disclosures: [],
    isActive: true,
    isPlaceholder: false,
    ...rest,
  }
}

export function term(id: string, fields: Partial<Doc<'glossary-term'>> = {}): Doc<'glossary-term'> {
  return {
    ...base('glossary-term', id, fields.locale ?? 'en'),
    slug: id,
    term: `Term ${id}`,
    plainDefinition: `What ${id} means`,
    synonyms: [],
    review: review('dr'),
    seo: {},
    ...fields,
  }
}

export function settings(fields: Partial<Doc<'site-settings'>> = {}): Doc<'site-settings'> {
  return {
    ...base('site-settings', 'settings', fields.locale ?? 'en'),
    siteName: 'Carepath',
    tagline: 'Plain words',
    introduction: 'Welcome',
    navigation: [{ label: 'Home', path: '/' }],
    emergencyCards: [],
    clinic: { type: 'clinic', id: 'clinic' },
    isSample: false,
    ...fields,
  }
}

export function redirect(id: string, from: string, to?: string): Doc<'redirect'> {
  return { ...base('redirect', id, 'en'), from, ...(to === undefined ? { status: '410' } : { to, status: '301' }) }
}

export function photo(name: string): NonNullable<Doc<'person'>['photo']> {
  return { src: `/media/${name}`, width: 10, height: 10, mimeType: 'image/webp', alt: 'A face', variants: [] }
}

/** A treatment that lists side effects with a figure each. */
export function treatment(
  id: string,
  { locale = 'en', figures }: { locale?: Locale; figures: Record<string, { percent: number; note: string }> },
): Doc<'treatment'> {
  const found = examples.treatment.valid.find((example) => example.locale === locale)
  if (!found) throw new Error(`There is no example in ${locale}.`)
  const sideEffects = Object.entries(figures).map(([effect, { percent, note }]) => ({
    effect: { type: 'side-effect' as const, id: effect },
    figures: [
      {
        value: { kind: 'percent' as const, percent, qualifier: 'exactly' as const },
        per: 'patient' as const,
        sources: [],
        note,
      },
    ],
    sources: [],
  }))
  return { ...found, id, plainName: `Treatment ${id}`, sideEffects }
}

export function effect(id: string, { locale = 'en' }: { locale?: Locale } = {}): Doc<'side-effect'> {
  const found = examples['side-effect'].valid.find((example) => example.locale === locale)
  if (!found) throw new Error(`There is no example in ${locale}.`)
  return { ...found, id, slug: id, plainName: `Effect ${id}` }
}
