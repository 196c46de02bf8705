import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { flushDisk } from '@carepath/publisher'
import { withLeader } from '../lead/with-leader.ts'
import { copyRecords } from '../tasks/copy-records.ts'
import { copyFolder, listFiles, type EarlierBackup } from './copy-folder.ts'
import { copyUploads } from './copy-uploads.ts'
import { describeFile, manifestFile, readManifest, type Manifest } from './manifest.ts'

/** Folders of the data whose files are copied one by one, after the database that names them. */
const copiedFolders = ['publisher/content']

const unfinished = '.unfinished-'
const isBackup = (name: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d.-]+Z$/u.test(name)

/** A backup that was made, and the older ones that were deleted. */
export interface MadeBackup {
  folder: string
  manifest: Manifest
  deleted: string[]
}

/**
 * Backs up everything that can't be made again, while people work: the database, uploads, the archive of releases with every page that was
 * ever live, and the notes about the evidence log. A backup appears under its name when it is whole.
 */
export async function makeBackup(payload: Payload, { to, keep }: { to: string; keep?: number }): Promise<MadeBackup> {
  const { dataDir } = getSettings(payload)
  const madeAt = new Date().toISOString()
  const name = madeAt.replaceAll(':', '-')
  const folder = join(resolve(to), name)
  const draft = join(resolve(to), `${unfinished}${name}`)
  await mkdir(resolve(to), { recursive: true, mode: 0o700 })
  await mkdir(draft, { mode: 0o700 })
  try {
    const earlier = await findEarlier(resolve(to))
    const request = { folder: draft }
    const { kind, isOfOneMoment } = await withLeader(payload, {
      task: 'copyRecords',
      request,
      runHere: (leader) => copyRecords(leader, request),
    })
    await copyUploads(getSettings(payload), { to: draft, earlier })
    for (const copied of copiedFolders) await copyFolder(copied, { from: dataDir, to: draft, earlier })
    const files = []
    for (const path of await listFiles(draft)) files.push(await describeFile(draft, path))
    const manifest: Manifest = { format: 1, madeAt, database: kind, isOfOneMoment, files }
    await writeFile(join(draft, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`)
    await flushDisk(draft)
    await rename(draft, folder)
    return { folder, manifest, deleted: keep === undefined ? [] : await deleteOlder(resolve(to), keep) }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

/** The newest whole backup of a folder. */
async function findEarlier(to: string): Promise<EarlierBackup | undefined> {
  const name = await newestBackup(to)
  if (name === undefined) return undefined
  const folder = join(to, name)
  const { files } = await readManifest(folder)
  return { folder, files: new Map(files.map((file) => [file.path, file])) }
}

/** The name of the newest backup of a folder; undefined where there is none. */
export const newestBackup = async (folder: string): Promise<string | undefined> => (await listBackups(folder)).at(-1)

/** Deletes all but the newest backups of a folder, and returns their names. Other folders are left alone. */
async function deleteOlder(to: string, keep: number): Promise<string[]> {
  const older = (await listBackups(to)).slice(0, -keep)
  for (const name of older) await rm(join(to, name), { recursive: true })
  return older
}

/** The names of the backups of a folder, the oldest first. */
async function listBackups(to: string): Promise<string[]> {
  return (await readdir(to)).filter(isBackup).sort()
}
