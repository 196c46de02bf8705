import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Settings } from '@carepath/content/config/env.ts'
import type { StoredUpload } from '@carepath/content/config/uploads/upload-store.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import { inParallel } from '@carepath/publisher'
import { copyFolder, linkFile, type EarlierBackup } from './copy-folder.ts'

/**
 * Copies the files of all uploads, from the data folder or from their bucket, into a backup. It is the same backup from either, so
 * that it can be restored into the other.
 */
export async function copyUploads(
  settings: Settings,
  { to, earlier }: { to: string; earlier: EarlierBackup | undefined },
): Promise<void> {
  if (!settings.mediaBucket) return copyFolder('media', { from: settings.dataDir, to, earlier })
  const store = uploadStore(settings)
  await inParallel(await store.list(), async (upload) => {
    const path = `media/${upload.name}`
    await mkdir(dirname(join(to, path)), { recursive: true })
    if (earlier && (await isIn(earlier, path, upload)) && (await linkFile(join(earlier.folder, path), join(to, path))))
      return
    const stream = await store.open(upload.name)
    // Deleted since it was listed: nothing needed it any more.
    if (stream) await pipeline(stream, createWriteStream(join(to, path)))
  })
}

/** Whether an earlier backup has the very bytes, so that they needn't be fetched. */
async function isIn({ folder, files }: EarlierBackup, path: string, { md5 }: StoredUpload): Promise<boolean> {
  if (md5 === undefined || !files.has(path)) return false
  const hash = createHash('md5')
  await pipeline(createReadStream(join(folder, path)), hash)
  return hash.digest('hex') === md5
}
