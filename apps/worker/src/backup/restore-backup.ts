import { join } from 'node:path'
import { databaseKind } from '@carepath/content/config/database.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { findDamage, hasData, restoreDatabase } from '@carepath/content/backup/database-copy.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import { CarepathError } from '@carepath/schema'
import { listFiles } from './copy-folder.ts'
import { describeFile, readManifest, type Manifest } from './manifest.ts'
import { placeFile } from './place-file.ts'

const names = { sqlite: 'SQLite', mongodb: 'MongoDB' }

/** Folders of the data that a backup fills. */
const restoredFolders = ['publisher', 'evidence']

/** Reads a whole backup again: every file must be there with the same bytes, and the database readable. Throws what is damaged. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  const damaged: string[] = []
  for (const { path, sha256 } of manifest.files) {
    const found = await describeFile(folder, path).catch(() => undefined)
    if (found?.sha256 !== sha256)
      damaged.push(`${path} ${found ? 'has other bytes than when it was copied' : 'is missing'}`)
  }
  const damage = damaged.length === 0 ? await findDamage(manifest.database, join(folder, 'database')) : undefined
  if (damage !== undefined) damaged.push(`The database can’t be read: ${damage}`)
  if (damaged.length === 0) return manifest
  throw new CarepathError('storageFailed', `The backup ${folder} is damaged: ${damaged.join('; ')}`, {
    next: 'Take another backup, and copy this one again if it came from another machine.',
  })
}

/** Restores a backup, once it is found whole, into an empty database and an empty data folder. Overwrites nothing. */
export async function restoreBackup(settings: Settings, folder: string): Promise<Manifest> {
  const manifest = await checkBackup(folder)
  await requireEmpty(settings, manifest)
  await restoreDatabase(settings.databaseUrl, join(folder, 'database'))
  for (const { path } of manifest.files) {
    if (!path.startsWith('database/')) await placeFile(settings, path, folder)
  }
  return manifest
}

async function requireEmpty(settings: Settings, { database }: Manifest): Promise<void> {
  const { dataDir, databaseUrl } = settings
  const kind = databaseKind(databaseUrl)
  if (kind !== database)
    throw new CarepathError(
      'invalidArgument',
      `The backup is of a ${names[database]} database, and DATABASE_URL names one of ${names[kind]}`,
      { next: `Set DATABASE_URL to an empty ${names[database]} database.` },
    )
  const taken = (await hasData(databaseUrl)) ? ['the database'] : []
  for (const name of restoredFolders) if ((await listFiles(dataDir, name)).length > 0) taken.push(join(dataDir, name))
  const uploads = uploadStore(settings)
  if ((await uploads.list()).length > 0) taken.push(uploads.place)
  if (taken.length === 0) return
  throw new CarepathError('invalidArgument', `There is something where the backup would go: ${taken.join(', ')}`, {
    next: 'Stop Carepath, move these aside, and restore again. Nothing was changed.',
  })
}
