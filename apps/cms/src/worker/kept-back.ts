import type { DocumentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { isOnLegalHold } from '../collections/legal-hold.ts'
import { documentKey } from './change.ts'
import { loadStored } from './load-stored.ts'

/**
 * Documents, as `type/id`, that a roll-back leaves as they are: what is kept off the site now, or has been at any time
 * since `since`, must not come back in words from before.
 */
export async function keptBack(payload: Payload, keys: DocumentKey[], since: string): Promise<ReadonlySet<string>> {
  const held = new Set<string>(await withdrawnSince(payload, keys, since))
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    if (type === 'withdrawal') continue
    const ids = ofType.map(({ id }) => id)
    for (const document of await loadStored(payload, type, ids)) {
      if (isOnLegalHold(document)) held.add(documentKey({ type, id: document.id }))
    }
  }
  return held
}

async function withdrawnSince(payload: Payload, keys: DocumentKey[], since: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where: {
      and: [
        { documentId: { in: keys.map(({ id }) => id) } },
        { or: [{ endedAt: { exists: false } }, { at: { greater_than_equal: since } }] },
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ documentType, documentId }) => documentKey({ type: documentType, id: documentId }))
}
