import { z } from 'zod'

/** Every type of published document. Steps are part of their treatment, and are approved with it. */
export const documentTypes = [
  'treatment',
  'side-effect',
  'care-advice',
  'safety-warning',
  'faq',
  'person',
  'source',
  'clinic',
  'glossary-term',
  'page',
  'site-settings',
  'redirect',
  'withdrawal',
] as const
export const DocumentTypeSchema = z.enum(documentTypes)
export type DocumentType = z.infer<typeof DocumentTypeSchema>

/**
 * Types that editors write. Notices (`withdrawal`) are made by the worker: they have no form, and no document refers to
 * one.
 */
export const WrittenTypeSchema = DocumentTypeSchema.exclude(['withdrawal'])
export const writtenTypes = WrittenTypeSchema.options
export type WrittenType = z.infer<typeof WrittenTypeSchema>

/** Types that a clinician approves: they have a `review`, and only approved words of them are live. */
export const clinicalTypes = [
  'treatment',
  'side-effect',
  'care-advice',
  'safety-warning',
  'faq',
  'glossary-term',
  'page',
] as const satisfies WrittenType[]
export type ClinicalType = (typeof clinicalTypes)[number]

/** True for a type whose documents go live only with an approval. */
export const isClinicalType = (type: DocumentType): type is ClinicalType =>
  (clinicalTypes as readonly DocumentType[]).includes(type)
