import type { Payload, Where } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import type { Review, User } from '../../model/payload-types.ts'
import { reviewPath } from '../due-reviews/review-path.ts'
import { readRemarks } from '../comments/remark.ts'
import { formPathIn } from './form-path-in.ts'
import { listPath, maxShown, type WorkItem, type WorkSection } from './work-section.ts'

/** What reviewers have sent back to somebody, with their comments, the last one first. */
export async function loadReturned(payload: Payload, { id }: User): Promise<WorkSection> {
  const where = { status: 'changesRequested', submittedById: id }
  const { docs, totalDocs } = await findRequests(payload, where, '-answeredAt')
  const items = docs.map((review) => ({
    ...toItem(review),
    path: formPathIn(keyOf(review), review.locale),
    by: `Returned by ${review.answeredBy ?? 'a reviewer'}`,
    ...(review.answeredAt ? { at: review.answeredAt } : {}),
    comments: readRemarks(review.remarks).map(({ path, label, text }) => ({ path, label, text })),
  }))
  return { items, count: totalDocs, lists: [{ label: 'All returned to you', path: listPath('reviews', where) }] }
}

/** What waits for a reviewer, the longest waiting first. */
export async function loadWaiting(payload: Payload): Promise<WorkSection> {
  const where = { status: 'inReview' }
  const { docs, totalDocs } = await findRequests(payload, where, 'submittedAt')
  const items = docs.map((review) => ({
    ...toItem(review),
    path: reviewPath({ ...keyOf(review), locale: review.locale }),
    by: `Submitted by ${review.submittedBy}`,
    at: review.submittedAt,
    ...(review.message ? { why: review.message } : {}),
  }))
  return { items, count: totalDocs, lists: [{ label: 'All waiting for review', path: listPath('reviews', where) }] }
}

/** The number and the first few of the requests that have these values. */
export function findRequests(payload: Payload, values: Record<string, string>, sort: string, limit = maxShown) {
  const where: Where = { and: Object.entries(values).map(([field, value]) => ({ [field]: { equals: value } })) }
  return payload.find({ collection: 'reviews', where, sort, limit, depth: 0, overrideAccess: true })
}

export const keyOf = ({ documentType: type, documentId: id }: Review) => ({ type, id })

/** What a request says of its document. */
export function toItem(review: Review): Pick<WorkItem, 'key' | 'title' | 'kind' | 'languages'> {
  const { id, title, locale, documentType } = review
  return { key: id, title, kind: kindOf(documentType), languages: [locale] }
}
