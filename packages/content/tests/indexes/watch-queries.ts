import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { noteQueries, type AskedQuery } from './asked-queries.ts'
import { findMissingIndex, type Index } from './missing-index.ts'

/** The settings with an address that has the driver tell what it asks. */
export function withMonitoring<T extends Record<string, string>>(environment: T): T {
  const url = environment.DATABASE_URL
  if (!url?.startsWith('mongodb')) return environment
  const watched = new URL(url)
  watched.searchParams.set('monitorCommands', 'true')
  return { ...environment, DATABASE_URL: watched.href }
}

/** What may read all rows: of a collection, where one is named, and for questions with these words, where there are any. */
interface Scan {
  collection?: string
  asks?: string
  why: string
}

const scans: Scan[] = [
  { collection: 'globals', why: 'It has a row a global.' },
  { collection: '_site-settings_versions', why: 'It has the versions of one document.' },
  { collection: 'users', why: 'A clinic has hundreds of accounts.' },
  { collection: 'payload-migrations', why: 'It has a row a data step.' },
  { collection: 'payload-preferences', asks: '$or', why: 'Payload deletes what a deleted account has chosen.' },
  { collection: 'payload-jobs', why: 'It has the schedules that are still to come.' },
  { collection: 'media', asks: '"alt.', why: 'Who loads the sample looks for its few pictures by their words.' },
  { asks: '$regex', why: 'Words are looked for inside of texts.' },
  { collection: 'evidences', asks: '"sequence":{"$exists":false}', why: 'Whoever checks the log reads all of it.' },
]

/** What a CMS asks of MongoDB; nothing on SQLite. */
export interface WatchedQueries {
  /** What an index must serve. */
  asked(): AskedQuery[]
  /** What of it no index serves, as messages. */
  findScans(): Promise<string[]>
}

/** Notes what a CMS asks from now on. */
export function watchQueries(payload: Payload): WatchedQueries {
  if (payload.db.name !== 'mongoose') return { asked: () => [], findScans: () => Promise.resolve([]) }
  const { connection } = payload.db as unknown as MongooseAdapter
  const noted = noteQueries(connection.getClient())
  const asked = () => [...noted.values()].filter((query) => !mayBeScanned(query))
  const findScans = async () => {
    const indexes = new Map<string, Index[]>()
    const missing: string[] = []
    for (const query of asked()) {
      const { collection } = query
      const known = indexes.get(collection) ?? (await listIndexes(connection, collection))
      indexes.set(collection, known)
      const fault = findMissingIndex(query, known)
      if (fault !== undefined) missing.push(fault)
    }
    return missing
  }
  return { asked, findScans }
}

function mayBeScanned({ collection, filter }: AskedQuery): boolean {
  const asked = JSON.stringify(filter)
  return scans.some((scan) => (scan.collection ?? collection) === collection && asked.includes(scan.asks ?? ''))
}

async function listIndexes(connection: MongooseAdapter['connection'], collection: string): Promise<Index[]> {
  const found = await connection.collection(collection).listIndexes().toArray()
  return found.map(({ key, sparse }) => ({ key: key as Index['key'], sparse: sparse === true }))
}
