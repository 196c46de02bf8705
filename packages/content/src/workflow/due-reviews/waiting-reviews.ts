import type { Payload } from 'payload'
import type { Review } from '../../model/payload-types.ts'

/** What waits for a reviewer: the longest first, and how many in all. */
export interface WaitingReviews {
  reviews: Review[]
  count: number
}

const shown = 10

export async function loadWaitingReviews(payload: Payload): Promise<WaitingReviews> {
  const { docs, totalDocs } = await payload.find({
    collection: 'reviews',
    where: { status: { equals: 'inReview' } },
    sort: 'submittedAt',
    limit: shown,
    depth: 0,
    overrideAccess: true,
  })
  return { reviews: docs, count: totalDocs }
}
