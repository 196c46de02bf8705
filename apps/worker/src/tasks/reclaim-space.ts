import { readdir, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { SpareFile } from '@carepath/publisher'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { uploadFiles, type StoredMedia } from '@carepath/content/mapping/to-image.ts'
import { mediaSlug, videosSlug } from '@carepath/content/model/collection-names.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Leader } from '../release/leader.ts'

/** What is younger may be an upload that is being saved. */
const youngestMs = 60 * 60 * 1000

/**
 * Finds, and with `isFreeing` deletes, files that nothing needs: stored bytes of no release, and uploads that no entry names. An upload that
 * was ever live is stored with the releases as well.
 */
export async function reclaimSpace(
  leader: Leader,
  { isFreeing }: { isFreeing: boolean },
): Promise<WorkerResponse<'reclaimSpace'>> {
  const { dataDir } = getSettings(leader.payload)
  const uploads = await findSpareUploads(leader, join(dataDir, 'media'))
  if (isFreeing) for (const { file } of uploads) await rm(file, { force: true })
  const stored = await leader.publisher.reclaimSpace({ isFreeing })
  return { files: [...uploads, ...stored].map(({ file, bytes }) => ({ file: relative(dataDir, file), bytes })) }
}

async function findSpareUploads({ payload, publisher }: Leader, folder: string): Promise<SpareFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const needed = new Set<string>()
  for (const collection of [mediaSlug, videosSlug] as const) {
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
    if (Date.now() - mtimeMs >= youngestMs) spare.push({ file, bytes: size })
  }
  return spare
}
