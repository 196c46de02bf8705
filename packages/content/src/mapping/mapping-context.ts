import type { Draft, PartialDocument } from '@carepath/editorial'
import type { CarepathError, Locale, Review } from '@carepath/schema'
import type { UploadedPicture } from './rich-text/uploaded-picture.ts'
import type { VideoFile } from './rich-text/video-file.ts'

/**
 * A document as the database holds it: loaded with `locale: 'all', depth: 0`, so that a localised field is
 * an object by language and a relationship is an id.
 */
export interface StoredDocument {
  id: string
  updatedAt: string
  [field: string]: unknown
}

/** How a stored document becomes its published form in one language, neither signed nor checked yet. A pure function. */
export type Mapping = (document: StoredDocument, context: MappingContext) => PartialDocument & { id: string }

/** What a mapping reads beside the document itself. */
export interface MappingContext {
  /** Language to map into. */
  locale: Locale
  /** The uploaded picture as it is published, in the language mapped into; undefined where the upload is gone. */
  media(id: string): UploadedPicture | undefined
  /** The uploaded video, or captions, as published; undefined where the upload is gone. */
  videoFile(id: string): VideoFile | undefined
  /** Called for each field that can't be read, such as a link without a target. The field is left out. */
  onFault(fault: CarepathError): void
}

/** The review as an approval states it. It replaces the one in the form. */
export type Signature = Pick<
  Review,
  'reviewedBy' | 'byline' | 'reviewedAt' | 'reviewDue' | 'reviewedContentHash' | 'translation'
>

/** Finds the approval in force for exactly the words of a draft; undefined where there is none. */
export type FindSignature = (draft: Draft) => Signature | undefined
