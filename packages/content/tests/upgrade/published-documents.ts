import { writtenTypes, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadApprovals } from '../../src/candidate/signatures/approvals.ts'
import { liveSaveOf } from '../../src/candidate/signatures/live-save.ts'
import { findSignatureIn } from '../../src/candidate/signatures/signatures.ts'
import { MappedLiveRows } from '../../src/candidate/stored/mapped-live-rows.ts'

/** Every live document in every language, signed as its approvals say; fails for a rendition that can't be published. */
export async function loadPublishedDocuments(payload: Payload): Promise<PublishedDocument[]> {
  const documents: PublishedDocument[] = []
  for (const type of writtenTypes) {
    const rows = await MappedLiveRows.of(payload).load(type, { req: {} })
    const approvals = await loadApprovals(
      payload,
      type,
      rows.map(({ stored }) => stored.id),
    )
    for (const row of rows) {
      for (const { document, error } of row.renditions(findSignatureIn(approvals, { live: liveSaveOf(row.stored) }))) {
        if (error) throw error
        documents.push(document)
      }
    }
  }
  return documents
}
