import type { Image, Locale, PublishedDocumentOf, WrittenType } from '@carepath/schema'
import { toDraftRendition } from '../../src/mapping/draft-rendition.ts'
import type { FindSignature, StoredDocument } from '../../src/mapping/mapping-context.ts'
import { toRendition } from '../../src/mapping/rendition.ts'
import { publishedTypes } from '../../src/types/published-types.ts'

interface Options {
  locale: Locale
  media: (id: string) => Image | undefined
  findSignature?: FindSignature
  today?: string
}

/** The published document of a stored one, or the error that keeps it from being published. */
export function publish<T extends WrittenType>(
  type: T,
  stored: StoredDocument,
  { locale, media, findSignature, today = '2000-01-01' }: Options,
): PublishedDocumentOf<T> {
  const draft = toDraftRendition(type, stored, { mapping: publishedTypes[type].toPublished, locale, media })
  const rendition = toRendition(draft, { findSignature, today })
  if (rendition.error) throw rendition.error
  return rendition.document as PublishedDocumentOf<T>
}
