/** Groups of fields that say how a document is found, not what it tells patients; as in the hash of an approval. */
const notClinical = new Set(['slug', 'order', 'seo', '_status', 'updatedAt', 'createdAt'])

/** What an approval covers of the review. */
export const clinicalInReview: ReadonlySet<string> = new Set(['sources', 'conflictsOfInterest'])

/** True for a field of a form that an approval covers, be it in part. */
export const isClinicalField = (name: string): boolean => !notClinical.has(name)
