import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hasData } from '@carepath/content/backup/database-copy.ts'
import { databaseKind } from '@carepath/content/config/database.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { analyze, migrate } from '@carepath/content/config/migrate.ts'
import {
  clearUnfinishedImport,
  markFinished,
  markUnfinished,
} from '@carepath/content/config/mongodb/unfinished-import.ts'
import { settleFile } from '@carepath/content/transfer/write-sqlite.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'

type Fill = (payload: Payload) => Promise<void>

/** Throws where a database has anything in it. What an import that was cut off has left is cleared away. */
export async function requireEmptyDatabase(url: string): Promise<void> {
  if (databaseKind(url) === 'mongodb') await clearUnfinishedImport(url)
  if (!(await hasData(url))) return
  throw new CarepathError('invalidArgument', 'There is something in the database already', {
    next: 'Set DATABASE_URL to an empty one. Nothing was changed.',
  })
}

/** Makes a database and fills it: whole, or not at all. */
export async function fillNewDatabase(settings: Settings, fill: Fill): Promise<void> {
  await (databaseKind(settings.databaseUrl) === 'sqlite' ? fillSqlite(settings, fill) : fillMongo(settings, fill))
}

/** The file gets its name when it is whole. */
async function fillSqlite(settings: Settings, fill: Fill): Promise<void> {
  const path = settings.databaseUrl.slice('file:'.length)
  const draft = `${path}.importing`
  await mkdir(dirname(path), { recursive: true })
  await removeSqlite(draft)
  try {
    await fillOpened({ ...settings, databaseUrl: `file:${draft}` }, async (payload) => {
      await fill(payload)
      await analyze(payload)
      // The file alone is renamed: all must be in it, and nothing beside it.
      await settleFile(payload)
    })
    await rename(draft, path)
  } finally {
    await removeSqlite(draft)
  }
}

async function fillMongo(settings: Settings, fill: Fill): Promise<void> {
  const { databaseUrl } = settings
  await markUnfinished(databaseUrl)
  try {
    await fillOpened(settings, fill)
  } catch (error) {
    await clearUnfinishedImport(databaseUrl)
    throw error
  }
  await markFinished(databaseUrl)
}

async function fillOpened(settings: Settings, fill: Fill): Promise<void> {
  const payload = await openPayload(settings)
  try {
    await migrate(payload)
    await fill(payload)
  } finally {
    await payload.destroy()
  }
}

async function removeSqlite(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true })
}
