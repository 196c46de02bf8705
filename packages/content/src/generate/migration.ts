import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { statementSeparator } from '../config/migrate.ts'
import { say } from '../terminal/say.ts'
import { openEmptyPayload } from './open-empty-payload.ts'
import { reportStale } from './report-stale.ts'

/** `node migration.ts NAME` writes a migration from the last schema to the present one; `--check` fails where they differ. */
const [argument = ''] = process.argv.slice(2)
const payload = await openEmptyPayload('migrations')
const db = payload.db as unknown as SQLiteAdapter
const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
const snapshotFile = join(db.migrationDir, 'schema.json')

const before = JSON.parse(readSnapshot()) as object
// Without ids the snapshot of one schema is always the same text.
const after = { ...((await generateDrizzleJson(db.schema)) as object), id: '', prevId: '' }
const isCurrent = JSON.stringify(before) === JSON.stringify(after)

if (isCurrent) say('The schema has not changed.')
else if (argument === '--check')
  reportStale('packages/content/src/config/migrations', '@carepath/content migrate:create NAME')
else await write(argument)
await payload.destroy()

async function write(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/u.test(name)) throw new Error('Name the migration, in kebab-case: what does it change?')
  // First all that is new, then all that goes: between the two stand the statements that move what is stored. Drizzle would
  // ask whether a new column is an old one by another name, which we never rename.
  const both = withTablesOf(before, after)
  const added: string[] = await generateMigration(before, both)
  const dropped: string[] = await generateMigration(both, after)
  const statements = [...added, ...dropped]
  const stamp = new Date().toISOString().slice(0, 16).replaceAll(/[-:T]/gu, '')
  writeFileSync(join(db.migrationDir, `${stamp}-${name}.sql`), statements.join(statementSeparator))
  writeFileSync(snapshotFile, JSON.stringify(after))
  say(`Written: ${stamp}-${name}.sql, ${statements.length} statements.`)
}

/** The schema before with all that the schema after has beside it. */
function withTablesOf(before: object, after: object): object {
  const [tables, others] = [before, after].map((schema) => (schema as Schema).tables) as [Tables, Tables]
  const merged = Object.fromEntries(
    Object.entries(others).map(([name, table]) => {
      const former = tables[name]
      const columns = { ...former?.columns, ...table.columns }
      const foreignKeys = { ...(former?.foreignKeys as object | undefined), ...(table.foreignKeys as object) }
      const indexes = { ...(former?.indexes as object | undefined), ...(table.indexes as object) }
      return [name, { ...table, columns, foreignKeys, indexes }]
    }),
  )
  return { ...after, tables: { ...tables, ...merged } }
}

type Tables = Record<string, { columns: object; [part: string]: unknown }>
interface Schema {
  tables: Tables
}

function readSnapshot(): string {
  try {
    return readFileSync(snapshotFile, 'utf8')
  } catch (error) {
    // Before the first migration there is no snapshot.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return JSON.stringify(db.defaultDrizzleSnapshot)
  }
}
