import { z } from 'zod'

/** Every type that is published as a document of its own. A ProcessStep is not: it lives and is approved inside its treatment. */
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

/** Types that editors write. A withdrawal is made of what happened to another document: no form makes one, and nothing points at one. */
export const WrittenTypeSchema = DocumentTypeSchema.exclude(['withdrawal'])
export const writtenTypes = WrittenTypeSchema.options
export type WrittenType = z.infer<typeof WrittenTypeSchema>

/** Types that a clinician signs: they carry a `review`, and are live only in words that have been approved. */
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

/** True for a type that goes live only when a clinician has signed it. */
export const isClinicalType = (type: DocumentType): type is ClinicalType =>
  (clinicalTypes as readonly DocumentType[]).includes(type)
