import { readdir, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { SpareFile } from '@carepath/publisher'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { uploadFiles, type StoredMedia } from '@carepath/content/mapping/to-image.ts'
import { uploadSlugs } from '@carepath/content/model/collection-names.ts'
import { trashedBytesFolder } from '@carepath/content/workflow/deletion/trashed-bytes.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Leader } from '../release/leader.ts'
import { findSpareTrash, isOldEnough } from './find-spare-trash.ts'

/**
 * Finds, and with `isFreeing` deletes, files that nothing needs: stored bytes of no release, and uploads that no entry names. An upload that
 * was ever live is stored with the releases as well.
 */
export async function reclaimSpace(
  leader: Leader,
  { isFreeing }: { isFreeing: boolean },
): Promise<WorkerResponse<'reclaimSpace'>> {
  const { dataDir } = getSettings(leader.payload)
  const media = join(dataDir, 'media')
  const uploads = [
    ...(await findSpareUploads(leader, media)),
    ...(await findSpareTrash(leader.payload, join(media, trashedBytesFolder), { isFreeing })),
  ]
  if (isFreeing) for (const { file } of uploads) await rm(file, { recursive: true, force: true })
  const stored = await leader.publisher.reclaimSpace({ isFreeing })
  return { files: [...uploads, ...stored].map(({ file, bytes }) => ({ file: relative(dataDir, file), bytes })) }
}

async function findSpareUploads({ payload, publisher }: Leader, folder: string): Promise<SpareFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const needed = new Set<string>()
  for (const collection of uploadSlugs) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, overrideAccess: true })
    for (const name of (docs as Partial<StoredMedia>[]).flatMap(uploadFiles)) needed.add(name)
  }
  for (const document of publisher.documents())
    for (const path of document.assets) needed.add(path.split('/').at(-1) ?? '')
  const spare: SpareFile[] = []
  for (const entry of entries) {
    if (!entry.isFile() || needed.has(entry.name)) continue
    const file = join(folder, entry.name)
    const { size, mtimeMs } = await stat(file)
    if (isOldEnough(mtimeMs)) spare.push({ file, bytes: size })
  }
  return spare
}
