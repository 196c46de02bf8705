import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { upsertRow } from '@payloadcms/drizzle'
import { createLocalReq, type FlattenedField, type Payload } from 'payload'
import { inTransaction } from '../config/transactions/in-transaction.ts'
import { startWriting } from '../config/transactions/start-writing.ts'
import { withGivenIds } from '../request/given-ids.ts'
import { mapRow, type Row } from './map-row.ts'
import type { Table } from './tables.ts'

type Upsert = Parameters<typeof upsertRow>[0]

/** Writes rows into an empty SQLite database, as one transaction. */
export async function writeSqlite(payload: Payload, tables: AsyncIterable<[Table, AsyncIterable<Row>]>): Promise<void> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const req = await createLocalReq({}, payload)
  await withGivenIds(req, () =>
    inTransaction(req, async () => {
      await startWriting(req)
      const session = adapter.sessions[String(await req.transactionID)] as unknown as { db: Upsert['db'] }
      // Documents refer to one another: references are checked once all are there.
      await adapter.execute({ db: session.db as never, raw: 'PRAGMA defer_foreign_keys = ON' })
      for await (const [table, rows] of tables) {
        const shared = { adapter: adapter as unknown as Upsert['adapter'], ...target(adapter, table), req }
        for await (const row of rows)
          await upsertRow({
            ...{ ...shared, db: session.db, fields: table.fields, operation: 'create', ignoreResult: 'idOnly' },
            data: mapRow(row, table.fields, withoutDefault),
          })
      }
    }),
  )
}

/** Absent values stay absent: the database would write its defaults in their place. */
function withoutDefault(field: FlattenedField, value: unknown): unknown {
  if (value !== undefined) return value
  const { defaultValue, required } = field as { defaultValue?: unknown; required?: boolean }
  return defaultValue !== undefined && required !== true ? null : undefined
}

/** Brings all that was written into the one file, so that it can be moved. */
export async function settleFile({ db }: Payload): Promise<void> {
  await (db as unknown as SQLiteAdapter).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

function target({ tableNameMap, versionsSuffix }: SQLiteAdapter, { kind, slug }: Table) {
  const name = slug.replaceAll('-', '_')
  const isVersion = kind === 'versions' || kind === 'globalVersions'
  const tableName = tableNameMap.get(isVersion ? `_${name}${versionsSuffix ?? ''}` : name)
  if (tableName === undefined) throw new Error(`SQLite has no table for “${slug}”.`)
  return {
    tableName,
    ...(kind === 'documents' || kind === 'versions' ? { collectionSlug: slug } : { globalSlug: slug }),
  }
}
