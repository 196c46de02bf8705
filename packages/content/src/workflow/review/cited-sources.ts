import { sourceAddress, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { evidenceLevelLabels, productLabels } from '../../fields/labels.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { referencesIn } from '../../candidate/references-in.ts'

/** A publication that a document names, to be looked at. */
export interface CitedSource {
  id: string
  title: string
  /** Where it can be read; empty where it names no place. */
  address: string
  /** Strength of its evidence. */
  level: string
  /** What it was measured on, where that is one product. */
  about: string
  isRetracted: boolean
}

/** Every source of a document and of its parts, in the order they are named. */
export async function loadCitedSources(req: PayloadRequest, document: PublishedDocument): Promise<CitedSource[]> {
  const ids = [...new Set(referencesIn(document).flatMap(({ type, id }) => (type === 'source' ? id : [])))]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: transactionOf(req),
  })
  return docs
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((source) => ({
      id: source.id,
      title: source.title,
      address: sourceAddress(source),
      level: evidenceLevelLabels[source.evidenceLevel],
      about: source.product === 'notApplicable' ? '' : productLabels[source.product].toLowerCase(),
      isRetracted: source.isRetracted === true,
    }))
}
