import { CarepathError } from '@carepath/schema'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { indexParents } from './index-parents.ts'

/** The adapter for a `DATABASE_URL`. The rest of the CMS doesn't depend on which database it is. */
export function databaseAdapter(url: string, migrationDir: string): NonNullable<Config['db']> {
  return databaseKind(url) === 'sqlite' ? sqlite(url, migrationDir) : mongodb(url)
}

/** The kind of database at an address. */
export function databaseKind(url: string): 'sqlite' | 'mongodb' {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^mongodb(?:\+srv)?:\/\//u.test(url)) return 'mongodb'
  throw new CarepathError(
    'databaseUnavailable',
    `DATABASE_URL begins with “${/^[^:]*/u.exec(url)?.[0] ?? ''}”, which no database here answers to`,
    {
      next: 'Use file:… for SQLite, or mongodb://… or mongodb+srv://… for MongoDB.',
    },
  )
}

function sqlite(url: string, migrationDir: string): NonNullable<Config['db']> {
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // Safe when a process dies. A power cut may cost the last moments, never the file (docs/decisions/0025).
    wal: { synchronous: 'NORMAL' },
    busyTimeout: 5000,
    // The schema changes through committed migrations only.
    push: false,
    migrationDir,
    // No `transactionOptions`: with them parallel publishes fail with SQLITE_BUSY (docs/decisions/0025).
    afterSchemaInit: [indexParents],
  })
}

function mongodb(url: string): NonNullable<Config['db']> {
  return mongooseAdapter({
    url,
    // Joins by query work on every server that speaks the protocol; `$lookup` doesn't.
    useJoinAggregations: false,
    // Unique fields, such as the name of a lease, must be unique from the first write on.
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 5000 },
  })
}
