import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { committedMigrations } from '../../src/config/migrate.ts'
import type { Dump } from './dump.ts'

/** Puts the database into the state that the last release left it in. */
export async function fillFromDump(payload: Payload, { tables }: Pick<Dump, 'tables'>): Promise<void> {
  if (payload.db.name === 'sqlite') await fillSqlite(payload.db as unknown as SQLiteAdapter, tables)
  else await fillMongo(payload.db as unknown as MongooseAdapter, tables)
}

async function fillSqlite({ client, migrationDir }: SQLiteAdapter, tables: Dump['tables']): Promise<void> {
  const applied = new Set(tables.payload_migrations?.map(({ name }) => name))
  const schema = committedMigrations(migrationDir).filter(({ name }) => applied.has(name))
  const rows = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((row) => ({
      sql: `INSERT INTO \`${table}\` (${names(row)}) VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
      args: Object.values(row) as (string | number | null)[],
    })),
  )
  await client.migrate([...schema.flatMap(({ statements }) => statements), ...rows])
}

async function fillMongo({ connection }: MongooseAdapter, tables: Dump['tables']): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) await connection.db!.collection(name).insertMany(rows)
}

const names = (row: object): string =>
  Object.keys(row)
    .map((name) => `\`${name}\``)
    .join(', ')
