import { relative } from 'node:path'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import type { StoredUpload } from '@carepath/content/config/uploads/upload-store.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Leader } from '../release/leader.ts'
import { findSpareTrash, isOldEnough } from './find-spare-trash.ts'
import { findNamedUploads } from './named-uploads.ts'

/**
 * Finds, and with `isFreeing` deletes, files that nothing needs: stored bytes of no release, and uploads that no entry names. An upload that
 * was ever live is stored with the releases as well.
 */
export async function reclaimSpace(
  leader: Leader,
  { isFreeing }: { isFreeing: boolean },
): Promise<WorkerResponse<'reclaimSpace'>> {
  const settings = getSettings(leader.payload)
  const store = uploadStore(settings)
  const uploads = await store.list()
  const spare = await findSpareUploads(leader, uploads)
  const trash = await findSpareTrash(leader.payload, uploads, { isFreeing })
  if (isFreeing) {
    for (const { name } of spare) await store.remove(name)
    for (const { name } of trash) await store.removeFolder(name)
  }
  const stored = await leader.publisher.reclaimSpace({ isFreeing })
  return {
    files: [
      ...[...spare, ...trash].map(({ name, bytes }) => ({ file: `media/${name}`, bytes })),
      ...stored.map(({ file, bytes }) => ({ file: relative(settings.dataDir, file), bytes })),
    ],
  }
}

async function findSpareUploads(
  { payload, publisher }: Leader,
  uploads: readonly StoredUpload[],
): Promise<StoredUpload[]> {
  const needed = await findNamedUploads(payload)
  for (const document of publisher.documents())
    for (const path of document.assets) needed.add(path.split('/').at(-1) ?? '')
  return uploads.filter((upload) => !upload.name.includes('/') && !needed.has(upload.name) && isOldEnough(upload))
}
