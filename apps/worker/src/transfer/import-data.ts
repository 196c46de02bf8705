import { join } from 'node:path'
import { importRows } from '@carepath/content/transfer/move-rows.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import { CarepathError } from '@carepath/schema'
import { listFiles } from '../backup/copy-folder.ts'
import { describeFile } from '../backup/manifest.ts'
import { placeFile } from '../backup/place-file.ts'
import { fillNewDatabase, requireEmptyDatabase } from './new-database.ts'
import { readWholeExport, type ExportManifest } from './export-manifest.ts'

/** Folders of the data that an import fills. */
const filledFolders = ['media', 'publisher', 'evidence']
const rowsFolder = 'rows/'

/**
 * Reads an export, once it is found whole, into an empty database and data folder. The database is there when all else is; an import
 * that was cut off is begun again by the next one.
 */
export async function importData(settings: Settings, folder: string): Promise<ExportManifest> {
  const manifest = await readWholeExport(folder)
  await requireEmptyDatabase(settings.databaseUrl)
  const files = manifest.files.filter(({ path }) => !path.startsWith(rowsFolder))
  await requireNoOtherFiles(settings, files)
  await fillNewDatabase(settings, async (payload) => {
    await importRows(payload, join(folder, rowsFolder))
    for (const { path } of files) await placeFile(settings, path, folder)
  })
  return manifest
}

/** Files of this very export may be there: an import that was cut off has left them. */
async function requireNoOtherFiles(settings: Settings, files: ExportManifest['files']): Promise<void> {
  const { dataDir, mediaBucket } = settings
  const own = new Map(files.map((file) => [file.path, file.sha256]))
  const others: string[] = []
  for (const name of filledFolders)
    for (const path of await listFiles(dataDir, name))
      if ((await describeFile(dataDir, path)).sha256 !== own.get(path)) others.push(join(dataDir, path))
  // A name says what is in the file, so an upload of the same name is of this export too.
  if (mediaBucket)
    for (const { name } of await uploadStore(settings).list())
      if (!own.has(`media/${name}`)) others.push(`${name} in ${uploadStore(settings).place}`)
  const [first] = others
  if (first === undefined) return
  throw new CarepathError('invalidArgument', `There are other files where the import would go, such as ${first}`, {
    next: 'Set DATA_DIR to an empty folder, and MEDIA_BUCKET, if you use it, to an empty bucket. Nothing was changed.',
  })
}
