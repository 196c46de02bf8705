import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'

/**
 * Documents, as `type/id`, that a roll-back leaves as they are: what is kept off the site now, or has been at any time
 * since `since`, must not come back in words from before. What only couldn't do without another is found out anew.
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
