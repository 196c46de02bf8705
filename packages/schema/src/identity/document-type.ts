import { z } from 'zod'

/** There is one document of site settings; its id is the same in every database. */
export const siteSettingsId = 'site-settings'

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
  'intervention',
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

/**
 * Types that a clinician answers for, wholly or in part: they have a `review`, and these words of them are live only with an
 * approval. Of a clinic they are its phone and what to do in an emergency.
 */
export const clinicalTypes = [
  'treatment',
  'side-effect',
  'care-advice',
  'safety-warning',
  'faq',
  'glossary-term',
  'page',
  'clinic',
] as const satisfies WrittenType[]
export type ClinicalType = (typeof clinicalTypes)[number]

/** True for a type whose documents go live only with an approval. */
export const isClinicalType = (type: DocumentType): type is ClinicalType =>
  (clinicalTypes as readonly DocumentType[]).includes(type)

/** Types whose documents can be withdrawn. Every page needs its clinic: what is wrong there is changed and approved. */
export const withdrawableTypes = clinicalTypes.filter((type) => type !== 'clinic')

/** True for a type of which a clinician reads the whole document every year. Of a clinic an approval covers only a part. */
export const isReviewedAsWhole = (type: DocumentType): boolean => isClinicalType(type) && type !== 'clinic'
