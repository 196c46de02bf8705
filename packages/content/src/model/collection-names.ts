import type { WrittenType } from '@carepath/schema'

/** Every type except the site's settings, which are Payload's one global. */
export type CollectionDocumentType = Exclude<WrittenType, 'site-settings'>

/** Names of the types' collections in the database and in the admin's addresses. */
export const collectionSlugs = {
  treatment: 'treatments',
  'side-effect': 'side-effects',
  'care-advice': 'care-advice',
  'safety-warning': 'safety-warnings',
  faq: 'faqs',
  person: 'people',
  source: 'sources',
  clinic: 'clinics',
  intervention: 'interventions',
  'glossary-term': 'glossary-terms',
  page: 'pages',
  redirect: 'redirects',
} as const satisfies Record<CollectionDocumentType, string>
export type PublishedCollectionSlug = (typeof collectionSlugs)[CollectionDocumentType]

export const siteSettingsSlug = 'site-settings'

/** Uploaded pictures, which are not published as documents of their own. */
export const mediaSlug = 'media' as const

/** Uploaded videos and their captions, which stand in texts. */
export const videosSlug = 'videos' as const

/** Collections of uploaded files. */
export const uploadSlugs = [mediaSlug, videosSlug] as const
export type UploadSlug = (typeof uploadSlugs)[number]

/** An uploaded file in the words of the admin. */
export const uploadKinds = { media: 'Picture', videos: 'Video file' } as const satisfies Record<UploadSlug, string>

export const isUploadSlug = (slug: string): slug is UploadSlug => uploadSlugs.some((each) => each === slug)

/** The field that names a document in lists and messages. */
export const titleFields = {
  treatment: 'name',
  'side-effect': 'plainName',
  'care-advice': 'name',
  'safety-warning': 'heading',
  faq: 'question',
  person: 'name',
  source: 'title',
  clinic: 'name',
  intervention: 'name',
  'glossary-term': 'term',
  page: 'title',
  redirect: 'from',
  'site-settings': 'siteName',
} as const satisfies Record<WrittenType, string>

/** The published type of a collection's documents; undefined where the collection isn't published. */
export function typeOfCollection(slug: string): CollectionDocumentType | undefined {
  const entry = Object.entries(collectionSlugs).find(([, candidate]) => candidate === slug)
  return entry?.[0] as CollectionDocumentType | undefined
}
