import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Settings } from '@carepath/content/config/env.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'

const uploads = 'media/'

/** Puts a file of a backup or an export where files of its kind are kept: uploads in their store, all others in the data folder. */
export async function placeFile(settings: Settings, path: string, folder: string): Promise<void> {
  const from = join(folder, path)
  if (path.startsWith(uploads)) return uploadStore(settings).put(path.slice(uploads.length), from)
  const to = join(settings.dataDir, path)
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
