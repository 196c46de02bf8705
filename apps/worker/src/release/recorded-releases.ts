import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Release } from '@carepath/content/model/payload-types.ts'

/** Enough to reach back over any one pass. */
const newest = 100

const IdsSchema = z.array(z.string()).catch([])
const DocumentsSchema = z.array(z.looseObject({ document: z.string() })).catch([])

/** As much of a release record as says whom it was for. */
export interface RecordedRelease extends Pick<Release, 'id' | 'status' | 'number'> {
  /** Ids of queued changes. */
  requests: string[]
  /** As `type/id`. */
  documents: string[]
}

/** The newest records, newest first. */
export async function loadNewestRecords(payload: Payload): Promise<RecordedRelease[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-createdAt',
    limit: newest,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, status, number, requests, changes }) => ({
    id,
    status,
    number: number ?? null,
    requests: IdsSchema.parse(requests),
    documents: DocumentsSchema.parse(changes).map(({ document }) => document),
  }))
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

/** The record of the release that brought a document, where it is one of the newest. */
export function findRecordFor(records: RecordedRelease[], key: DocumentKey): RecordedRelease | undefined {
  return records.find(({ status, documents }) => status === 'live' && documents.includes(documentKey(key)))
}
