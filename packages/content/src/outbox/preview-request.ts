import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import { z } from 'zod'
import { ClinicalWordsSchema } from '../model/clinical-key.ts'

/** Asks for one page as it would be with the newest version of a document live. */
export const PreviewRequestSchema = ClinicalWordsSchema.extend({
  /** Public path of the page to show. */
  path: z.string(),
  /** Id of the person who would sign. */
  person: IdSchema.optional(),
})
export type PreviewRequest = z.infer<typeof PreviewRequestSchema>

/** Asks what would keep some pages samples with the newest version of a document signed and live. */
export const UnsignedPartsRequestSchema = ClinicalWordsSchema.extend({
  /** Public paths of the pages. */
  paths: z.array(z.string()),
})
export type UnsignedPartsRequest = z.infer<typeof UnsignedPartsRequestSchema>

/** Asks for one page as it would be with a form live as it is on the screen, saved or not. */
export const FormPreviewRequestSchema = z.strictObject({
  type: WrittenTypeSchema,
  /** Absent while the document is being created. */
  id: IdSchema.optional(),
  locale: LocaleSchema,
  /** The form in that language. */
  data: z.record(z.string(), z.unknown()),
  /** Public path of the page to show. */
  path: z.string().max(500),
  /** Whether the page is wanted too as patients read it now. */
  isLiveWanted: z.boolean(),
  /** Id of the person who would sign. */
  person: IdSchema.optional(),
})
export type FormPreviewRequest = z.infer<typeof FormPreviewRequestSchema>

/** Something that keeps a form from being published as it is. */
const MissingPartSchema = z.strictObject({
  /** Path of the form's field; empty for the whole document. */
  path: z.string(),
  label: z.string(),
  /** What is wrong and what to do. */
  message: z.string(),
})
export type MissingPart = z.infer<typeof MissingPartSchema>

export const FormPreviewSchema = z.strictObject({
  /** The page, byte for byte as publishing would write it; null where it can't be shown. */
  html: z.string().nullable(),
  /** The page as patients read it now; null where there is none, and where it wasn't asked for. */
  live: z.string().nullable(),
  missing: z.array(MissingPartSchema),
})
export type FormPreview = z.infer<typeof FormPreviewSchema>

/** Asks for the newest draft of a document as somebody without an account may read it. */
export const SharedPreviewRequestSchema = ClinicalWordsSchema.extend({
  /** Public paths of pages that show the document: the first one that can be shown is. */
  paths: z.array(z.string().max(500)).min(1),
})
export type SharedPreviewRequest = z.infer<typeof SharedPreviewRequestSchema>

export const SharedPreviewSchema = z.strictObject({
  /** The page; null where none can be shown. */
  html: z.string().nullable(),
  /** True where the words in that language are approved as they are. */
  isApproved: z.boolean(),
})
export type SharedPreview = z.infer<typeof SharedPreviewSchema>
