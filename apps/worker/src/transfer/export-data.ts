import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { requireReadyDatabase } from '@carepath/content/config/migrate.ts'
import { askWorker } from '@carepath/content/outbox/ask-worker.ts'
import { exportRows } from '@carepath/content/transfer/move-rows.ts'
import { copySqlite, flushDisk } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { copyFolder, listFiles } from '../backup/copy-folder.ts'
import { copyUploads } from '../backup/copy-uploads.ts'
import { describeFile } from '../backup/manifest.ts'
import { exportFile, type ExportManifest } from './export-manifest.ts'

/** Folders and files of the data that go along, beside the archive and the uploads: what no database holds and nobody can make again. */
const movedFolders = ['publisher/content']
const movedFiles = ['evidence/heads.json', 'publisher/pin.json']

/** How long the admin may take to answer that it runs. */
const timeoutMs = 2000

/**
 * Writes all that a site holds into an empty folder, for another database. Nobody may work meanwhile: what is saved after its
 * table was read would be lost in the move.
 */
export async function exportData(payload: Payload, folder: string): Promise<ExportManifest> {
  await refuseRunning(payload)
  await requireReadyDatabase(payload)
  await refuseFilled(folder)
  const { dataDir } = getSettings(payload)
  await mkdir(join(folder, 'publisher'), { recursive: true, mode: 0o700 })
  const rows = await exportRows(payload, join(folder, 'rows'))
  // Where no worker has run yet there is no archive.
  const archive = join(dataDir, 'publisher/archive.db')
  if (existsSync(archive)) await copySqlite(archive, join(folder, 'publisher/archive.db'))
  for (const path of movedFiles) await copyIfThere(join(dataDir, path), join(folder, path))
  await copyUploads(getSettings(payload), { to: folder, earlier: undefined })
  for (const name of movedFolders) await copyFolder(name, { from: dataDir, to: folder, earlier: undefined })
  const files = []
  for (const path of await listFiles(folder)) files.push(await describeFile(folder, path))
  const manifest: ExportManifest = { format: 1, madeAt: new Date().toISOString(), rows, files }
  await flushDisk(folder)
  await writeFile(join(folder, exportFile), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
  return manifest
}

async function refuseRunning(payload: Payload): Promise<void> {
  const { cmsUrl } = getSettings(payload)
  const admin = fetch(`${cmsUrl}/api/health`, { signal: AbortSignal.timeout(timeoutMs) }).then(
    () => ['the admin'],
    () => [],
  )
  const worker = (await askWorker(payload, 'status', {})) === undefined ? [] : ['the worker']
  const running = [...(await admin), ...worker]
  if (running.length === 0) return
  throw new CarepathError('invalidArgument', `Carepath is running (${running.join(' and ')} answered)`, {
    next: 'Stop it first: what people save meanwhile would not be in the export.',
  })
}

async function refuseFilled(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  if (found.length === 0) return
  throw new CarepathError('invalidArgument', `There is something in ${folder} already`, {
    next: 'Name a new folder: --to DIR.',
  })
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
}
