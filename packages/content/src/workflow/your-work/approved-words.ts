import type { PayloadRequest } from 'payload'
import { isApprovalInForce } from '../review/approved-request.ts'
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
    if (!(await isApprovalInForce(req, review))) continue
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
