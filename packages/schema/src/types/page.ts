import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { PageKindSchema } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { RichTextSchema } from '../parts/rich-text.ts'
import { ShortNameSchema, SlugSchema, wordsUpTo } from '../values/text.ts'

/** A page of its own: about, editorial policy, contact, privacy, accessibility. */
export const PageSchema = z.strictObject({
  ...documentFields('page'),
  /** Its path. */
  slug: SlugSchema,
  /** Which of the fixed pages it is. */
  kind: PageKindSchema,
  /** Its heading. */
  title: ShortNameSchema,
  /** What it is about, in at most 60 words. */
  summary: wordsUpTo(limits.summaryWords),
  /** The text. */
  body: RichTextSchema,
  ...clinicalFields,
})
export type Page = z.infer<typeof PageSchema>

/** Who answers for the fields of a page. */
export const pageAnswers: AnswersOf<Page> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  kind: 'clinician',
  title: 'clinician',
  summary: 'clinician',
  body: 'clinician',
  ...clinicalFieldAnswers,
}
