import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { statementBreak } from '../migrate.ts'
import { generatedFrom } from './generated-from.ts'

/** `node migration.ts NAME` writes the SQL from the last schema to the present one; `--check` fails where there is any. */
const [argument = ''] = process.argv.slice(2)
const payload = await generatedFrom('migrations')
const db = payload.db as unknown as SQLiteAdapter
const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
const snapshotFile = join(db.migrationDir, 'schema.json')

const before = JSON.parse(readSnapshot()) as object
// Without ids the snapshot of one schema is always the same text.
const after = { ...(await generateDrizzleJson(db.schema as never)), id: '', prevId: '' }
const isCurrent = JSON.stringify(before) === JSON.stringify(after)

if (argument === '--check') report()
else if (isCurrent) console.log('The schema has not changed.')
else await write(argument)
await payload.destroy()

function report(): void {
  if (isCurrent) return
  console.error('apps/cms/src/migrations is stale: run pnpm --filter @carepath/cms migrate:create NAME and commit the files.')
  process.exitCode = 1
}

async function write(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/u.test(name)) throw new Error('Name the migration, in kebab-case: what does it change?')
  const statements: string[] = await generateMigration(before as never, after as never)
  const stamp = new Date().toISOString().slice(0, 16).replaceAll(/[-:T]/gu, '')
  writeFileSync(join(db.migrationDir, `${stamp}-${name}.sql`), statements.join(statementBreak))
  writeFileSync(snapshotFile, JSON.stringify(after))
  console.log(`Written: ${stamp}-${name}.sql, ${statements.length} statements.`)
}

function readSnapshot(): string {
  try {
    return readFileSync(snapshotFile, 'utf8')
  } catch {
    return JSON.stringify(db.defaultDrizzleSnapshot)
  }
}
