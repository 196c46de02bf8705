import type { Payload } from 'payload'
import type { Review } from '../../model/payload-types.ts'

/** Requests that wait for a reviewer. */
export interface WaitingReviews {
  /** The first few, the longest waiting first. */
  reviews: Review[]
  /** How many wait in all. */
  count: number
}

const maxShown = 10

/** Loads the requests that wait for a reviewer. */
export async function loadWaitingReviews(payload: Payload): Promise<WaitingReviews> {
  const { docs, totalDocs } = await payload.find({
    collection: 'reviews',
    where: { status: { equals: 'inReview' } },
    sort: 'submittedAt',
    limit: maxShown,
    depth: 0,
    overrideAccess: true,
  })
  return { reviews: docs, count: totalDocs }
}
