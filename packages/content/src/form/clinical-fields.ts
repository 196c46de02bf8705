/** Fields that an approval doesn't cover: they say how a document is found, not what it tells patients. */
const notClinical = new Set(['slug', 'order', 'seo', '_status', 'updatedAt', 'createdAt'])

/** Fields of the review that an approval covers. */
export const clinicalInReview: ReadonlySet<string> = new Set(['sources', 'conflictsOfInterest'])

/** True for a field of a form that an approval covers wholly or in part. */
export const isClinicalField = (name: string): boolean => !notClinical.has(name)
