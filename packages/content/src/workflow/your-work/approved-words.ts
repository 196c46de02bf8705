import { isClinicalType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import { findNewestVersion } from '../../candidate/stored/find-newest-version.ts'
import type { Review } from '../../model/payload-types.ts'
import { formPathIn } from './form-path-in.ts'
import { findRequests, keyOf, toItem } from './review-requests.ts'
import { listPath, maxShown, type WorkItem, type WorkSection } from './work-section.ts'

/** How many requests are looked at: each costs the mapping of its document. */
const maxChecked = 20

/**
 * What reviewers have approved and nobody has published yet, the last first, its languages together. Words that were changed
 * after their approval need a new one, and are left out.
 */
export async function loadApproved(req: PayloadRequest): Promise<WorkSection> {
  const where = { status: 'approved' }
  const { docs, totalDocs } = await findRequests(req.payload, where, '-answeredAt', maxChecked)
  const items = new Map<string, WorkItem>()
  for (const review of docs) {
    if (!(await isInForce(req, review))) continue
    const key = review.documentId
    const known = items.get(key)
    if (known) known.languages.push(review.locale)
    else
      items.set(key, {
        ...{ ...toItem(review), key, path: formPathIn(keyOf(review), review.locale) },
        by: `Approved by ${review.answeredBy ?? 'a reviewer'}`,
        ...(review.answeredAt ? { at: review.answeredAt } : {}),
      })
  }
  const unchecked = totalDocs - docs.length
  return {
    items: [...items.values()].slice(0, maxShown),
    count: items.size + unchecked,
    lists: [{ label: 'All approved', path: listPath('reviews', where) }],
  }
}

/** True where the approval is of the document’s newest words. */
async function isInForce(req: PayloadRequest, { documentType, documentId, locale }: Review): Promise<boolean> {
  if (!isClinicalType(documentType)) return false
  const words = { type: documentType, id: documentId, locale }
  // A document that was deleted needs nothing.
  if (!(await findNewestVersion(req, words))) return false
  const { hashed, approvals } = await loadCandidateRendition(req, words, locale)
  return hashed !== undefined && approvals.inForce({ ...words, ...hashed }) !== undefined
}
