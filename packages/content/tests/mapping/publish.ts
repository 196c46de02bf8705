import type { Image, Locale, PublishedDocumentOf, WrittenType } from '@carepath/schema'
import { toDraftRendition } from '../../src/mapping/draft-rendition.ts'
import type { FindSignature, MappingContext, StoredDocument } from '../../src/mapping/mapping-context.ts'
import { toRendition } from '../../src/mapping/rendition.ts'
import { publishedTypes } from '../../src/types/published-types.ts'

interface Options {
  locale: Locale
  media: (id: string) => Image | undefined
  videoFile?: MappingContext['videoFile']
  findSignature?: FindSignature
  today?: string
}

/** The published document of a stored one, or the error that keeps it from being published. */
export function publish<T extends WrittenType>(
  type: T,
  stored: StoredDocument,
  { locale, media, videoFile = () => undefined, findSignature, today = '2000-01-01' }: Options,
): PublishedDocumentOf<T> {
  const draft = toDraftRendition(type, stored, { mapping: publishedTypes[type].toPublished, locale, media, videoFile })
  const rendition = toRendition(draft, { findSignature, today })
  if (rendition.error) throw rendition.error
  return rendition.document as PublishedDocumentOf<T>
}
