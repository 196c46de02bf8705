import type { DocumentType } from '@carepath/schema'

/** Types that a clinician signs: they carry a `review`. */
const clinicalTypes: ReadonlySet<DocumentType> = new Set([
  'treatment',
  'side-effect',
  'care-advice',
  'safety-warning',
  'faq',
  'glossary-term',
  'page',
])

/** True for a document that goes live only when a clinician has signed it. */
export const isClinical = ({ type }: { type: DocumentType }): boolean => clinicalTypes.has(type)
