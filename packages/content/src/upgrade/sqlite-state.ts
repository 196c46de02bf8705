import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { committedMigrations } from '../config/migrate.ts'
import type { DatabaseState } from './database-state.ts'

const migrations = join(import.meta.dirname, '../config/migrations')

/** The state of a SQLite database, which may be in use. */
export function readSqliteState(path: string): DatabaseState {
  const known = committedMigrations(migrations).map(({ name }) => name)
  const hasUnfinishedImport = existsSync(`${path}.importing`)
  const bytes = sizeOf(path) + sizeOf(`${path}-wal`)
  const nothing = { applied: undefined, known, queued: 0, hasUnfinishedImport, bytes }
  if (bytes === 0) return nothing
  const database = openUnchanged(path)
  try {
    const tables = new Set(column(database, "SELECT name FROM sqlite_master WHERE type = 'table'"))
    if (!tables.has('payload_migrations')) return nothing
    const applied = column(database, 'SELECT name FROM payload_migrations').map(String)
    const queued = tables.has('outbox') ? column(database, "SELECT id FROM outbox WHERE status = 'queued'").length : 0
    return { ...nothing, applied, queued }
  } finally {
    database.close()
  }
}

/** Where nobody has the database open, SQLite would make its two helper files even for a reader. */
function openUnchanged(path: string): DatabaseSync {
  const address = pathToFileURL(path)
  if (!existsSync(`${path}-wal`)) address.searchParams.set('immutable', '1')
  return new DatabaseSync(address, { readOnly: true })
}

const column = (database: DatabaseSync, sql: string): unknown[] =>
  database
    .prepare(sql)
    .all()
    .flatMap((row) => Object.values(row))

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
