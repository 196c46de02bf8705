import type { PublishedDocument } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { getSettings } from '../config/get-settings.ts'
import type { Approvals } from './approvals.ts'

/** Recognises sample content, which may be live without an approval: its reviewer is no real person, and its pages say so. */
export class SampleReviewers {
  readonly #ids: ReadonlySet<string>

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids)
  }

  /** True for a document whose reviewer is a placeholder. A recalled document needs an approval like any other. */
  isSample(document: PublishedDocument, approvals: Approvals): boolean {
    return 'review' in document && this.#ids.has(document.review.reviewedBy.id) && !approvals.wasRecalled(document)
  }
}

/** The placeholders among the reviewers of some documents; none in production, which has no sample content. */
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
