import { CarepathError } from '@carepath/schema'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { withCommitCallbacks } from './transactions/after-commit.ts'
import type { Settings } from './env.ts'
import { indexParents } from './index-parents.ts'
import { leaveOutUniqueNulls } from './mongodb/leave-out-unique-nulls.ts'
import { saveWholeRows } from './mongodb/save-whole-rows.ts'
import { withSessions } from './mongodb/sessions.ts'
import { sortByIndex } from './mongodb/sort-by-index.ts'
import { textIds, withTextIds } from './mongodb/text-ids.ts'
import { withTurns } from './mongodb/turns.ts'
import { withTransactions } from './sqlite/transactional-adapter.ts'
import { withOrderedVersions } from './transactions/ordered-versions.ts'

/** The adapter for the database of the settings. The rest of the CMS doesn't depend on which database it is. */
export function databaseAdapter(
  { databaseUrl: url, databaseLockMs }: Pick<Settings, 'databaseUrl' | 'databaseLockMs'>,
  migrationDir: string,
): NonNullable<Config['db']> {
  return databaseKind(url) === 'sqlite' ? sqlite(url, { migrationDir, busyTimeoutMs: databaseLockMs }) : mongodb(url)
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

function sqlite(
  url: string,
  { migrationDir, busyTimeoutMs }: { migrationDir: string; busyTimeoutMs: number },
): NonNullable<Config['db']> {
  const adapter = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // Safe when a process dies. A power cut may cost the last moments, never the file (docs/decisions/0025).
    wal: { synchronous: 'NORMAL' },
    busyTimeout: busyTimeoutMs,
    // The schema changes through committed migrations only.
    push: false,
    migrationDir,
    // No `transactionOptions`: Payload's own transactions fail when publishes run in parallel (docs/decisions/0104).
    afterSchemaInit: [indexParents],
  })
  return {
    ...adapter,
    init: (args) =>
      withCommitCallbacks(withOrderedVersions(withTransactions(adapter.init(args), { url, busyTimeoutMs }))),
  }
}

function mongodb(url: string): NonNullable<Config['db']> {
  const adapter = mongooseAdapter({
    url,
    // Joins by query work on every server that speaks the protocol; `$lookup` doesn't.
    useJoinAggregations: false,
    // Unique fields, such as the name of a lease, must be unique from the first write on.
    ensureIndexes: true,
    afterCreateConnection: ({ connection }) =>
      void connection.plugin(textIds).plugin(leaveOutUniqueNulls).plugin(saveWholeRows).plugin(sortByIndex),
    connectOptions: { serverSelectionTimeoutMS: 5000 },
  })
  return {
    ...adapter,
    init: ({ payload }) =>
      withCommitCallbacks(
        withOrderedVersions(
          withTurns(withSessions(withTextIds((args) => adapter.init(args) as MongooseAdapter, payload))),
        ),
      ),
  }
}
