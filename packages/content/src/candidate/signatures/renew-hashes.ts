import { contentHash, contentHashVersion, formerContentHash, type Draft } from '@carepath/editorial'
import { documentKey, toPresentContent, type FindOther } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Approval } from '../../model/payload-types.ts'
import { loadSignedWords } from './signed-words.ts'

/** An approval without the approved words. */
type Entry = Pick<Approval, 'id' | 'documentType' | 'documentId' | 'hash' | 'hashVersion' | 'sourceHash'>

/** The present hashes of approved words. */
interface PresentHashes {
  byApproval: ReadonlyMap<string, string>
  /** By the document and an earlier hash. */
  byFormerHash: ReadonlyMap<string, string>
}

const batchSize = 100

/**
 * Binds the approvals of earlier releases to the hash that their words have now. An approval keeps the words that were
 * signed, and the hash they were signed with; only one whose words still fit that hash is bound anew. It holds where these
 * words, in the present shape of the contract, are those of the document. Words that have moved here from another document
 * count as signed where the same person has signed them there. Returns how many were bound anew.
 */
export async function renewApprovalHashes(payload: Payload): Promise<number> {
  const stale = await findStaleApprovals(payload)
  if (stale.length === 0) return 0
  const { byApproval, byFormerHash: hashes } = await findPresentHashes(payload, stale)
  let renewed = 0
  for (const { id, hash, sourceHash, ...key } of stale) {
    const present = byApproval.get(id)
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
  const byApproval = new Map<string, string>()
  const byFormerHash = new Map<string, string>()
  const signedWords = await loadSignedWords(payload)
  for (let start = 0; start < stale.length; start += batchSize) {
    const ids = stale.slice(start, start + batchSize).map(({ id }) => id)
    const { docs } = await payload.db.find<Approval>({
      collection: 'approvals',
      where: { id: { in: ids } },
      limit: 0,
      pagination: false,
    })
    for (const { id, content, hash, hashVersion, person, locale, ...key } of docs) {
      const words = content as unknown as Draft
      if (formerContentHash(words, hashVersion) !== hash) continue
      const findOther: FindOther = (type, other) => signedWords.find({ type, id: other, locale }, person)
      const present = contentHash(toPresentContent(key.documentType, { ...words }, findOther) as Draft)
      byApproval.set(id, present)
      for (const version of [undefined, 2])
        byFormerHash.set(hashKey(key, formerContentHash(words, version) ?? hash), present)
    }
  }
  return { byApproval, byFormerHash }
}

const hashKey = ({ documentType, documentId }: Pick<Entry, 'documentType' | 'documentId'>, hash: string): string =>
  `${documentKey({ type: documentType, id: documentId })} ${hash}`
