import { contentHash, contentHashVersion, formerContentHash, type Draft } from '@carepath/editorial'
import { documentKey, toPresentContent } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Approval } from '../../model/payload-types.ts'

/** An approval without the approved words. */
type Entry = Pick<Approval, 'id' | 'documentType' | 'documentId' | 'hash' | 'hashVersion' | 'sourceHash'>

/** Hashes of the same words: by the document and an earlier hash, the present one. */
type PresentHashes = ReadonlyMap<string, string>

const batchSize = 100

/**
 * Binds the approvals of earlier releases to the hash that their words have now. An approval keeps the words that were
 * signed, and the hash they were signed with; only one whose words still fit that hash is bound anew. It holds where these
 * words, in the present shape of the contract, are those of the document. Returns how many were bound anew.
 */
export async function renewApprovalHashes(payload: Payload): Promise<number> {
  const stale = await findStaleApprovals(payload)
  if (stale.length === 0) return 0
  const hashes = await findPresentHashes(payload, stale)
  let renewed = 0
  for (const { id, hash, sourceHash, ...key } of stale) {
    const present = hashes.get(hashKey(key, hash))
    if (present === undefined) continue
    const source = sourceHash ? { sourceHash: hashes.get(hashKey(key, sourceHash)) ?? sourceHash } : {}
    // Beside the hooks, which let nobody change an approval.
    await payload.db.updateOne({
      collection: 'approvals',
      id,
      data: { hash: present, hashVersion: contentHashVersion, signedHash: hash, ...source },
    })
    renewed += 1
  }
  return renewed
}

async function findStaleApprovals(payload: Payload): Promise<Entry[]> {
  const { docs } = await payload.db.find<Entry>({
    collection: 'approvals',
    select: { documentType: true, documentId: true, hash: true, hashVersion: true, sourceHash: true },
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ hashVersion }) => hashVersion !== contentHashVersion)
}

/**
 * The present hash of all approved words whose own hash is right. A translation may have been signed beside the same English
 * words under another version of the hash than the English itself: the words are known by each.
 */
async function findPresentHashes(payload: Payload, stale: readonly Entry[]): Promise<PresentHashes> {
  const hashes = new Map<string, string>()
  for (let start = 0; start < stale.length; start += batchSize) {
    const ids = stale.slice(start, start + batchSize).map(({ id }) => id)
    const { docs } = await payload.db.find<Approval>({
      collection: 'approvals',
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
    })
    for (const { content, hash, hashVersion, ...key } of docs) {
      const words = content as unknown as Draft
      if (formerContentHash(words, hashVersion) !== hash) continue
      const present = contentHash(toPresentContent(key.documentType, { ...words }) as Draft)
      for (const version of [undefined, 2]) hashes.set(hashKey(key, formerContentHash(words, version) ?? hash), present)
    }
  }
  return hashes
}

const hashKey = ({ documentType, documentId }: Pick<Entry, 'documentType' | 'documentId'>, hash: string): string =>
  `${documentKey({ type: documentType, id: documentId })} ${hash}`
