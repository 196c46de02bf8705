import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { indexParents } from './index-parents.ts'

/** The database behind a `DATABASE_URL`. The rest of the CMS never asks which one it is. */
export function databaseAdapter(url: string, migrationDir: string): Config['db'] {
  if (url.startsWith('file:')) {
    return sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: true,
      busyTimeout: 5000,
      // The schema changes through committed migrations only.
      push: false,
      migrationDir,
      // No `transactionOptions`: with them parallel publishes fail with SQLITE_BUSY (docs/decisions/0021).
      afterSchemaInit: [indexParents],
    })
  }
  if (/^mongodb(?:\+srv)?:\/\//u.test(url)) {
    // Joins by query rather than `$lookup` run on every server of the protocol.
    return mongooseAdapter({ url, useJoinAggregations: false, migrationDir, connectOptions: { serverSelectionTimeoutMS: 5000 } })
  }
  throw new Error(
    `DATABASE_URL begins with “${url.split(':')[0] ?? ''}:”, which no database here answers to. Use file:… for SQLite, or mongodb://… or mongodb+srv://… for MongoDB.`,
  )
}
