import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { migrate } from '../../src/config/migrate.ts'
import { repositoryRoot } from '../../src/config/repository-root.ts'

const config = join(import.meta.dirname, '../../src/config')

/**
 * Puts an empty SQLite database, with all migrations applied, at this path. Does nothing where none of this state of the
 * migrations has been kept yet. Applying them takes longer than all else that opening a CMS does.
 */
export async function copyReadyDatabase(path: string): Promise<void> {
  await copyFile(await readyDatabase(), path, constants.COPYFILE_FICLONE).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
}

/** Brings an empty database up to date. Where it is SQLite and had to be migrated, a copy is kept for whoever comes next. */
export async function migrateAndKeep(payload: Payload): Promise<void> {
  const applied = await migrate(payload)
  if (applied.length === 0 || payload.db.name !== 'sqlite') return
  const kept = await readyDatabase()
  // Other test files may do the same now: each writes a file of its own, and the last one stays.
  const beside = `${kept}-${randomUUID()}`
  await (payload.db as unknown as SQLiteAdapter).client.execute({ sql: 'VACUUM INTO ?', args: [beside] })
  await rename(beside, kept)
}

/** Where it is kept: the name tells which migrations it has, and which code applied them. */
async function readyDatabase(): Promise<string> {
  const cache = join(repositoryRoot(import.meta.dirname), 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const state = createHash('sha256').update(await readFile(join(config, 'migrate.ts')))
  for (const name of (await readdir(join(config, 'migrations'))).sort()) {
    state.update(name).update(await readFile(join(config, 'migrations', name)))
  }
  return join(cache, `carepath-empty-${state.digest('hex').slice(0, 16)}.db`)
}
