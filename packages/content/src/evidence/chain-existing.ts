import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { loadHead } from './append-entry.ts'
import { entryHash } from './entry-hash.ts'
import type { EvidenceRow } from './evidence-row.ts'
import { noteHead, notedHeadsFile } from './noted-heads.ts'
import { loadSavedHeads } from './saved-heads.ts'

/**
 * Chains the entries that were written before entries were chained, oldest first, and returns how many. That happens once:
 * from the first noted head on, an entry outside the chain is damage, which nothing here mends.
 */
export async function chainExistingEvidence(payload: Payload): Promise<number> {
  if (existsSync(notedHeadsFile(payload)) || (await loadSavedHeads(payload)).length > 0) return 0
  let head = await loadHead(payload)
  const { docs } = await payload.db.find<EvidenceRow & { id: string }>({
    collection: 'evidence',
    where: { sequence: { exists: false } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
  })
  for (const row of docs) {
    const hash = entryHash(row, head)
    await payload.db.updateOne({
      collection: 'evidence',
      id: row.id,
      data: { sequence: head.sequence + 1, previousHash: head.hash, entryHash: hash, updatedAt: row.updatedAt },
      returning: false,
    })
    head = { sequence: head.sequence + 1, hash }
  }
  await noteHead(payload)
  return docs.length
}
