import { copyFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copySqlite, findSqliteDamage } from '@carepath/publisher'
import { databaseKind } from '../config/database.ts'
import { copyMongo, hasMongoDocuments, readMongoCopy, restoreMongo } from './mongo-copy.ts'

/** How a database was copied. */
export interface DatabaseCopy {
  kind: ReturnType<typeof databaseKind>
  /** False where documents were saved while others were being copied: a single MongoDB server has no transactions. */
  isOfOneMoment: boolean
}

const sqliteFile = 'carepath.db'

/** Copies the database into an empty folder while it is in use. */
export async function copyDatabase(url: string, folder: string): Promise<DatabaseCopy> {
  const kind = databaseKind(url)
  if (kind === 'mongodb') return { kind, ...(await copyMongo(url, folder)) }
  await copySqlite(pathOf(url), join(folder, sqliteFile))
  return { kind, isOfOneMoment: true }
}

/** What is damaged in a copied database; undefined where nothing is. */
export async function findDamage(kind: DatabaseCopy['kind'], folder: string): Promise<string | undefined> {
  if (kind === 'sqlite') return findSqliteDamage(join(folder, sqliteFile))
  return readMongoCopy(folder).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

/** True where a database has anything in it. */
export async function hasData(url: string): Promise<boolean> {
  if (databaseKind(url) === 'mongodb') return hasMongoDocuments(url)
  return stat(pathOf(url)).then(
    ({ size }) => size > 0,
    () => false,
  )
}

/** Puts a copied database in the place of an empty one of the same kind. */
export async function restoreDatabase(url: string, folder: string): Promise<void> {
  if (databaseKind(url) === 'mongodb') return restoreMongo(url, folder)
  await mkdir(dirname(pathOf(url)), { recursive: true })
  await copyFile(join(folder, sqliteFile), pathOf(url))
}

const pathOf = (url: string): string => url.slice('file:'.length)
