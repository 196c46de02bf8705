import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'

/**
 * Finds the documents, as `type/id`, that were withdrawn at any time since an instant: a roll-back to that instant must not
 * bring their former words back. Cascades are left out: whether a document still depends on a withdrawn one is decided anew.
 */
export async function findWithdrawnSince(
  payload: Payload,
  keys: DocumentKey[],
  since: string,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: {
      and: [
        { documentId: { in: keys.map(({ id }) => id) } },
        { kind: { not_equals: 'cascade' } },
        { or: [{ endedAt: { exists: false } }, { at: { greater_than_equal: since } }] },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.map(({ documentType, documentId }) => documentKey({ type: documentType, id: documentId })))
}
