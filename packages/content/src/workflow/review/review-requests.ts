import { renditionKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { ReviewStatus } from '../../model/review-status.ts'
import type { Review } from '../../model/payload-types.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** Names the one request for review that can be open for these words. */
export const openRequestKey = (words: ClinicalWords): string => renditionKey(words)

/** The request for review that is open for these words. */
export async function findOpenRequest(req: PayloadRequest, words: ClinicalWords): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { openKey: { equals: openRequestKey(words) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: transactionOf(req),
  })
  return docs[0]
}

/** Ends a request. */
export async function closeReviewRequest(
  req: PayloadRequest,
  request: Review,
  answer: Partial<Review> & { status: Exclude<ReviewStatus, 'inReview' | 'changesRequested'> },
): Promise<void> {
  await updateReviewRequest(req, request, { ...answer, openKey: `closed/${request.id}` })
}

export async function updateReviewRequest(req: PayloadRequest, { id }: Review, data: Partial<Review>): Promise<void> {
  await req.payload.update({
    collection: 'reviews',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req: transactionOf(req),
  })
}
