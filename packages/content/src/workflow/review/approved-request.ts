import { isClinicalType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import { findNewestVersion } from '../../candidate/stored/find-newest-version.ts'
import type { Review } from '../../model/payload-types.ts'

/** True where the approval that ended a request is of the document’s newest words: an edit ends it. */
export async function isApprovalInForce(
  req: PayloadRequest,
  { documentType, documentId, locale }: Review,
): Promise<boolean> {
  if (!isClinicalType(documentType)) return false
  const words = { type: documentType, id: documentId, locale }
  // A document that was deleted needs nothing.
  if (!(await findNewestVersion(req, words))) return false
  const { hashed, approvals } = await loadCandidateRendition(req, words, locale)
  return hashed !== undefined && approvals.inForce({ ...words, ...hashed }) !== undefined
}
