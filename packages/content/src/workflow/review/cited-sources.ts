import { sourceAddress, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { evidenceLevelLabels, productLabels } from '../../fields/labels.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { findReferences } from '../../candidate/references/find-references.ts'

/** A publication that a document cites, for the reviewer to read. */
export interface CitedSource {
  id: string
  title: string
  /** Where it can be read; empty where that isn't known. */
  address: string
  /** Strength of its evidence. */
  level: string
  /** The product it was measured on; empty where it was not one product. */
  about: string
  isRetracted: boolean
}

/** Loads every source that a document and its parts cite, in the order of the citations. */
export async function loadCitedSources(req: PayloadRequest, document: PublishedDocument): Promise<CitedSource[]> {
  const ids = [...new Set(findReferences(document).flatMap(({ type, id }) => (type === 'source' ? id : [])))]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
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
