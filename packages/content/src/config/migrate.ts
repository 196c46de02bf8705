import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { pendingDataSteps, runDataSteps } from './mongodb/data-steps/run-data-steps.ts'
import { writeStatements } from './sqlite/transactional-adapter.ts'

/** One committed step of the SQLite schema. Steps only go forward; a backup is the way back. */
interface Migration {
  name: string
  statements: string[]
}

/**
 * Applies the migrations that the database lacks and returns their names: on SQLite the statements of the committed files,
 * on MongoDB, which has no schema, the data steps.
 */
export async function migrate(payload: Payload): Promise<string[]> {
  if (!isSqlite(payload)) return runDataSteps(payload.db as unknown as MongooseAdapter)
  const pending = await findPending(payload.db)
  for (const migration of pending) await apply(payload.db, migration)
  return pending.map(({ name }) => name)
}

/** Statistics of a smaller table don't predict how it will look when it is large. */
const minRows = 1000

/**
 * Collects SQLite's statistics of its indexes; without them, localised reads slow down with the square of their number.
 * Statistics of small tables are dropped: SQLite would scan the table of one treatment, and go on scanning hundreds.
 */
export async function analyze(payload: Payload): Promise<void> {
  if (!isSqlite(payload)) return
  await writeStatements(payload.db, async (connection) => {
    await connection.execute('ANALYZE')
    await connection.execute(`DELETE FROM sqlite_stat1 WHERE CAST(stat AS INTEGER) < ${minRows}`)
    // Makes SQLite read the remaining statistics: once for each connection.
    await connection.execute('ANALYZE sqlite_schema')
  })
  await payload.db.client.execute('ANALYZE sqlite_schema')
}

/** Names of the migrations that the database lacks. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  const pending = isSqlite(payload)
    ? await findPending(payload.db)
    : await pendingDataSteps(payload.db as unknown as MongooseAdapter)
  return pending.map(({ name }) => name)
}

/** Refuses a database that this version of Carepath hasn't been started on: what is in it can't be read as it is meant. */
export async function requireReadyDatabase(payload: Payload): Promise<void> {
  if ((await pendingMigrations(payload)).length === 0) return
  throw new CarepathError('databaseUnavailable', 'The database isn’t ready for this version of Carepath', {
    next: 'Start Carepath once with npm start, with the same DATA_DIR and DATABASE_URL, and run this again.',
  })
}

async function findPending(db: SQLiteAdapter): Promise<Migration[]> {
  const done = await appliedNames(db)
  return committedMigrations(db.migrationDir).filter(({ name }) => !done.has(name))
}

/** The committed migrations. Each file is one; they are applied in the order of their names. */
export function committedMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.sql'.length),
      statements: readFileSync(join(folder, file), 'utf8').split(statementSeparator),
    }))
}

/** Separates two statements of a migration file. */
export const statementSeparator = '\n--> statement-breakpoint\n'

async function appliedNames(db: SQLiteAdapter): Promise<Set<unknown>> {
  const table = await db.client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (table.rows.length === 0) return new Set()
  const { rows } = await db.client.execute('SELECT name FROM payload_migrations')
  return new Set(rows.map(({ name }) => name))
}

/** Applies all of a migration and records it, or does nothing. */
async function apply(db: SQLiteAdapter, { name, statements }: Migration): Promise<void> {
  const now = new Date().toISOString()
  await db.client.migrate([
    ...statements,
    {
      sql: 'INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES (?, ?, 1, ?, ?)',
      args: [randomUUID(), name, now, now],
    },
  ])
}

function isSqlite(payload: Payload): payload is Payload & { db: SQLiteAdapter } {
  return payload.db.name === 'sqlite'
}
