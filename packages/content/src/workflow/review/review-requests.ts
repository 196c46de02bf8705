import { renditionKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { Review } from '../../model/payload-types.ts'
import type { ReviewStatus } from '../../model/review-status.ts'

/** A status of a request that still waits for a reviewer or for an editor. */
export type OpenStatus = Extract<ReviewStatus, 'inReview' | 'changesRequested'>

/** The status of a request where it is open. */
export function openStatus(request: Review | undefined): OpenStatus | undefined {
  return request && isOpenStatus(request.status) ? request.status : undefined
}

/** Finds the open request for review of a document in one language. */
export async function findOpenRequest(req: PayloadRequest, words: ClinicalWords): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { openKey: { equals: renditionKey(words) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs[0]
}

/** Changes a request for review; a status that ends the request makes room for the next one. */
export async function updateReviewRequest(
  req: PayloadRequest,
  { id }: Review,
  data: Partial<Review> & { status: ReviewStatus },
): Promise<void> {
  await req.payload.update({
    collection: 'reviews',
    id,
    data: isOpenStatus(data.status) ? data : { ...data, openKey: `closed/${id}` },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
}

/** Ends the approved requests of a document: its newest version is published. */
export async function endApprovedRequests(
  req: PayloadRequest,
  { type, id }: Omit<ClinicalWords, 'locale'>,
): Promise<void> {
  await req.payload.update({
    collection: 'reviews',
    where: {
      and: [{ documentId: { equals: id } }, { documentType: { equals: type } }, { status: { equals: 'approved' } }],
    },
    data: { status: 'published' },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
}

const isOpenStatus = (status: ReviewStatus): status is OpenStatus =>
  status === 'inReview' || status === 'changesRequested'
