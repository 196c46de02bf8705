import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { readReleaseColumns } from '@carepath/content/model/release/record.ts'
import type { ReleaseRecord } from './release-record.ts'

/** Enough to reach back over any one pass. */
const maxRecords = 100

/** Loads the newest records, the newest first. */
export async function loadNewestRecords(payload: Payload): Promise<ReleaseRecord[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-createdAt',
    limit: maxRecords,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((record) => ({ id: record.id, status: record.status, ...readReleaseColumns(record) }))
}

/** The publisher's number of the last release on record; 0 before the first. */
export async function loadLastNumber(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { number: { exists: true } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.number ?? 0
}

/** The record of the newest release that changed a document, where it is one of these records. */
export function findRecordFor(records: ReleaseRecord[], key: DocumentKey): ReleaseRecord | undefined {
  const changed = documentKey(key)
  return records.find(
    ({ status, changes }) => status === 'live' && changes.some(({ document }) => document === changed),
  )
}
