import { z } from 'zod'
import type { DocumentType } from '../identity/document-type.ts'
import { LocaleSchema } from '../values/languages.ts'
import { AssetPathSchema } from '../values/image.ts'
import { limits } from '../values/limits.ts'
import { IdSchema } from '../identity/reference.ts'
import { reviewAnswers, ReviewSchema } from './review.ts'
import type { AnswersOf } from './answers.ts'
import { InstantSchema, lineUpTo } from '../values/text.ts'

/** Fields of every published document. */
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
   * When each field last changed for readers, or was removed, UTC; absent for fields that changed at `updatedAt`. The
   * review's `changeSummary` counts as a field.
   */
  changedAt: z.record(z.string(), InstantSchema).optional(),
  /** Uploaded files the document shows, as public paths. */
  assets: z.array(AssetPathSchema),
})

/** Title and description for search results, where they differ from the page's own. */
export const SeoSchema = z.strictObject({
  /** Title in search results, without the site's name. */
  title: lineUpTo(limits.seoTitle).optional(),
  /** Description in search results. */
  description: lineUpTo(limits.seoDescription).optional(),
})

/** Fields of every clinical document. */
export const clinicalFields = {
  /** Who reviewed the document, and until when the review holds. */
  review: ReviewSchema,
  /** Words for search results. */
  seo: SeoSchema,
}

type CommonFields = z.infer<z.ZodObject<ReturnType<typeof documentFields>>>

/** Who answers for the fields of every document: the system fills them in. */
export const documentFieldAnswers = {
  type: 'nobody',
  id: 'nobody',
  locale: 'nobody',
  updatedAt: 'nobody',
  changedAt: 'nobody',
  assets: 'nobody',
} as const satisfies AnswersOf<CommonFields>

/** Who answers for the fields of every clinical document. */
export const clinicalFieldAnswers = {
  review: reviewAnswers,
  seo: 'clinician',
} as const satisfies AnswersOf<z.infer<z.ZodObject<typeof clinicalFields>>>
