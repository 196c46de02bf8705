import { z } from 'zod'
import { limits } from '../values/limits.ts'
import { AnyReferenceSchema } from '../identity/reference.ts'

/** A heading inside rich text, in the order of the text. */
export const RichTextHeadingSchema = z.strictObject({
  /** Fragment of the heading's `id` in `html`; unique in the text. */
  id: z.string().regex(/^[\p{L}\p{N}_-]+$/u),
  /** 3 to 4: a page's own headings are 1 and 2. */
  depth: z.union([z.literal(3), z.literal(4)]),
  /** The heading's words. */
  text: z.string().min(1),
})

/**
 * Formatted text that is safe to print: the mapping has sanitised it.
 * A link to another document is written as in `document-link.ts`; the page that prints it resolves the path.
 */
export const RichTextSchema = z.strictObject({
  /** Sanitised HTML of block elements. A table has a caption, one row of column headings and cells of plain text. */
  html: z.string().min(1).max(limits.richTextHtml),
  /** The same words without markup, for search, reading grade and summaries; the cells of a row are on one line. */
  text: z.string().min(1),
  /** Headings, for the table of contents. */
  headings: z.array(RichTextHeadingSchema),
  /** Documents that `html` links to; each must be live. */
  references: z.array(AnyReferenceSchema),
})
export type RichText = z.infer<typeof RichTextSchema>
