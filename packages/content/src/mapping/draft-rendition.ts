import type { PartialDocument } from '@carepath/editorial'
import type { CarepathError, FriendlyError, Locale, WrittenType } from '@carepath/schema'
import { documentTitle } from './document-title.ts'
import type { Mapping, MappingContext, StoredDocument } from './mapping-context.ts'
import { translationGaps } from './translation-gaps.ts'

/** A document in one language as its form has it: neither signed nor checked against the contract. */
export interface DraftRendition {
  type: WrittenType
  locale: Locale
  document: PartialDocument & { id: string }
  /** The document's name, for errors. */
  title: string
  /** Fields that can't be read, such as a picture that is gone. They are left out of the document. */
  faults: CarepathError[]
  /** What a translation lacks. */
  gaps: FriendlyError[]
}

/** Maps a stored document in one language. Only a fault of our own code throws. */
export function toDraftRendition(
  type: WrittenType,
  stored: StoredDocument,
  { mapping, locale, ...uploads }: { mapping: Mapping; locale: Locale } & Pick<MappingContext, 'media' | 'videoFile'>,
): DraftRendition {
  const faults: CarepathError[] = []
  const document = mapping(stored, { locale, ...uploads, onFault: (fault) => faults.push(fault) })
  const title = documentTitle(type, stored, locale)
  return { type, locale, document, title, faults, gaps: translationGaps(stored, locale) }
}
