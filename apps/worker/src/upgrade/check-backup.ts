import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { newestBackup } from '../backup/make-backup.ts'
import { readManifest } from '../backup/manifest.ts'
import type { Finding } from './check-upgrade.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Looks for a whole backup of the last day: it is the way back. */
export async function checkBackup(
  backups: string,
  { kind, hasData }: { kind: 'sqlite' | 'mongodb'; hasData: boolean },
): Promise<Finding> {
  const about = 'backup'
  if (!hasData) return { about, isFine: true, says: 'There is nothing to back up yet.' }
  const refuse = (says: string): Finding => ({
    about,
    isFine: false,
    says,
    next: `Make one, with the present version: npm run -s backup -- --to ${backups}. Another folder: --backups DIR`,
  })
  const name = await newestBackup(backups).catch(() => undefined)
  if (name === undefined) return refuse(`There is no backup in ${backups}.`)
  try {
    const { madeAt, database, files } = await readManifest(join(backups, name))
    if (database !== kind) return refuse(`The newest backup, ${name}, is of another kind of database.`)
    if (Date.now() - Date.parse(madeAt) > dayMs) return refuse(`The newest backup, ${name}, is older than a day.`)
    for (const { path, bytes } of files)
      if ((await stat(join(backups, name, path)).catch(() => undefined))?.size !== bytes)
        return refuse(`The newest backup, ${name}, is damaged: ${path} isn’t as it was written.`)
    return { about, isFine: true, says: `${name} in ${backups} is younger than a day.` }
  } catch (error) {
    if (error instanceof CarepathError) return refuse(`${error.message}.`)
    throw error
  }
}
