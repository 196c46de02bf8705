import type { PublishedDocument } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { getSettings } from '../config/get-settings.ts'
import type { Approvals } from './approvals.ts'

/** Tells sample content, which may be live unsigned: nobody could sign it, and its pages say so. */
export class SampleReviewers {
  readonly #ids: ReadonlySet<string>

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids)
  }

  /** True for a document whose reviewer is a stand-in. One that was recalled comes back by an approval only. */
  isSample(document: PublishedDocument, approvals: Approvals): boolean {
    return 'review' in document && this.#ids.has(document.review.reviewedBy.id) && !approvals.wasRecalled(document)
  }
}

/** The stand-ins among the reviewers of some documents. In production there is no sample content, and nobody stands in. */
export async function loadSampleReviewers(
  payload: Payload,
  documents: readonly PublishedDocument[],
  req: Partial<PayloadRequest> = {},
): Promise<SampleReviewers> {
  const people = new Set(documents.flatMap((document) => ('review' in document ? document.review.reviewedBy.id : [])))
  if (getSettings(payload).mode === 'production' || people.size === 0) return new SampleReviewers([])
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'people',
    where: { and: [{ id: { in: [...people] } }, { isPlaceholder: { equals: true } }] },
    pagination: false,
    limit: 0,
    select: {},
    req,
  })
  return new SampleReviewers(docs.map(({ id }) => id))
}
