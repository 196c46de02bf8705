import { z } from 'zod'
import { clinicalFields, documentFields } from './document-fields.ts'
import { PageKindSchema } from './enums.ts'
import { limits } from './limits.ts'
import { RichTextSchema } from './rich-text.ts'
import { NameSchema, SlugSchema, wordsUpTo } from './text.ts'

/** A page of its own: about, editorial policy, contact, privacy, accessibility. */
export const PageSchema = z.strictObject({
  ...documentFields('page'),
  /** Its path. */
  slug: SlugSchema,
  /** Which of the fixed pages it is. */
  kind: PageKindSchema,
  /** Its heading. */
  title: NameSchema,
  /** What it is about, in at most 60 words. */
  summary: wordsUpTo(limits.summaryWords),
  /** The text. */
  body: RichTextSchema,
  ...clinicalFields,
})
export type Page = z.infer<typeof PageSchema>
