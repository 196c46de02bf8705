import { openPublisher } from '@carepath/publisher'
import type { Payload } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { checkSite } from '../../src/verify/check-site.ts'
import { openLeader } from '../../src/lead/open-leader.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'

/** What does not match between outbox, records, archive, live files and database, once no worker runs. */
export interface RecordFaults {
  /** Rows that were not published, releases without a record, and differences from the database. */
  lost: string[]
  /** Releases with two records, and outbox rows that two releases claim. */
  doubled: string[]
}

/** Compares the outbox, the records, the publisher's archive, the live files and the database with one another. */
export async function findRecordFaults(payload: Payload): Promise<RecordFaults> {
  const { docs: rows } = await payload.find({ collection: 'outbox', pagination: false, depth: 0 })
  const { docs: records } = await payload.find({ collection: 'releases', pagination: false, depth: 0 })
  const unsettled = rows
    .filter(({ status }) => status !== 'published')
    .map(({ id, status }) => `row ${id} is ${status}`)
  const numbers = records.flatMap(({ number }) => number ?? [])
  const claims = records.flatMap(({ requests }) => (Array.isArray(requests) ? requests.map(String) : []))
  const publisher = await openPublisher(publisherOptions(getSettings(payload)))
  try {
    const unrecorded = publisher
      .releasesAfter(0)
      .filter(({ release }) => !numbers.includes(release.id))
      .map(({ release }) => `release ${release.id} is not on record`)
    const { documents, files } = await checkSite(await openLeader(payload, publisher), { isPublishing: false })
    const differing = [
      ...documents.map(({ document, kind }) => `${document} is ${kind}`),
      ...files.map(({ file, kind }) => `${file} is ${kind}`),
    ]
    return {
      lost: [...unsettled, ...unrecorded, ...differing],
      doubled: [
        ...repeated(numbers).map((number) => `release ${number} has two records`),
        ...repeated(claims).map((id) => `row ${id} has two releases`),
      ],
    }
  } finally {
    await publisher.close()
  }
}

function repeated<T>(items: T[]): T[] {
  const seen = new Set<T>()
  return [...new Set(items.filter((item) => seen.has(item) || !seen.add(item)))]
}
