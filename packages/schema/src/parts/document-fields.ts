import { z } from 'zod'
import type { DocumentType } from '../identity/document-type.ts'
import { LocaleSchema } from '../values/enums.ts'
import { AssetPathSchema } from '../values/image.ts'
import { limits } from '../values/limits.ts'
import { IdSchema } from '../identity/reference.ts'
import { ReviewSchema } from './review.ts'
import { InstantSchema, lineOf } from '../values/text.ts'

/** What every published document carries, whatever its type. */
export const documentFields = <T extends DocumentType>(type: T) => ({
  /** Type of the document. */
  type: z.literal(type),
  /** The document's id in the database; the same in every language. */
  id: IdSchema,
  /** Language of this rendition. */
  locale: LocaleSchema,
  /** Instant of the last published change, UTC. */
  updatedAt: InstantSchema,
  /**
   * When each field last changed for readers, UTC, where that was before `updatedAt`, and when one was taken out. The
   * review's `changeSummary` counts as a field.
   */
  changedAt: z.record(z.string(), InstantSchema).optional(),
  /** Uploaded files the document shows, as public paths. */
  assets: z.array(AssetPathSchema),
})

/** Words for search results where the page's own won't do. */
export const SeoSchema = z.strictObject({
  /** Title in search results, without the site's name. */
  title: lineOf(limits.seoTitle).optional(),
  /** Description in search results. */
  description: lineOf(limits.seoDescription).optional(),
})

/** What every clinical document carries. */
export const clinicalFields = {
  /** Who answers for it. */
  review: ReviewSchema,
  /** Words for search results. */
  seo: SeoSchema,
}
