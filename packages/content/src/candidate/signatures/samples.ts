import { documentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import type { Approvals } from './approvals.ts'

/**
 * Recognises sample content, which may be live without an approval: its pages say so. The program that loads the sample
 * content has put it on record, and no field of any form adds to that.
 */
export class Samples {
  /** As `type/id`. */
  readonly #documents: ReadonlySet<string>
  /** Ids of the people who stand in for clinicians. */
  readonly #standIns: ReadonlySet<string>

  constructor({ documents, standIns }: { documents: Iterable<string>; standIns: Iterable<string> }) {
    this.#documents = new Set(documents)
    this.#standIns = new Set(standIns)
  }

  /** True for a document that came with the sample content, whatever became of it. */
  has(document: PublishedDocument): boolean {
    return this.#documents.has(documentKey(document))
  }

  /**
   * True for a document of the sample content while its form still names a stand-in, nobody has signed it in any language,
   * and nobody has recalled it.
   */
  isSample(document: PublishedDocument, approvals: Approvals): boolean {
    return (
      'review' in document &&
      this.has(document) &&
      this.#standIns.has(document.review.reviewedBy.id) &&
      !approvals.wasSigned(document) &&
      !approvals.wasRecalled(document)
    )
  }
}

const pageSize = 200

/** Loads which of some documents came with the sample content; none in production, which has no sample content. */
export async function loadSamples(
  payload: Payload,
  documents: readonly PublishedDocument[],
  req: Partial<PayloadRequest> = {},
): Promise<Samples> {
  const reviewed = documents.flatMap((document) => ('review' in document ? [document] : []))
  const ids = [...new Set(reviewed.flatMap(({ id, review }) => [id, review.reviewedBy.id]))]
  const found = { documents: new Set<string>(), standIns: new Set<string>() }
  if (getSettings(payload).mode === 'production') return new Samples(found)
  for (let start = 0; start < ids.length; start += pageSize) {
    const { docs } = await payload.find({
      collection: 'samples',
      where: { documentId: { in: ids.slice(start, start + pageSize) } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const { documentType: type, documentId: id, isStandIn } of docs) {
      found.documents.add(documentKey({ type, id }))
      if (isStandIn) found.standIns.add(id)
    }
  }
  return new Samples(found)
}
