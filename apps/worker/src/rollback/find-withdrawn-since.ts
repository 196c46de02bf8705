import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'

/**
 * Finds the documents, as `type/id`, that were withdrawn, or of which an approval was revoked, at any time since an instant:
 * a roll-back to that instant must not bring
 * their former words back. Cascades are left out: whether a document still depends on a withdrawn one is decided anew.
 */
export async function findWithdrawnSince(
  payload: Payload,
  keys: DocumentKey[],
  since: string,
): Promise<ReadonlySet<string>> {
  const ofThese = { documentId: { in: keys.map(({ id }) => id) } }
  const shared = { depth: 0, pagination: false, overrideAccess: true }
  const revocations = await payload.find({
    collection: 'revocations',
    where: { and: [ofThese, { at: { greater_than_equal: since } }] },
    ...shared,
  })
  const withdrawals = await payload.find({
    collection: 'withdrawals',
    where: {
      and: [
        ofThese,
        { kind: { not_equals: 'cascade' } },
        { or: [{ endedAt: { exists: false } }, { at: { greater_than_equal: since } }] },
      ],
    },
    ...shared,
  })
  return new Set(
    [...withdrawals.docs, ...revocations.docs].map(({ documentType, documentId }) =>
      documentKey({ type: documentType, id: documentId }),
    ),
  )
}
