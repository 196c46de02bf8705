import { uploadFiles } from '@carepath/content/mapping/to-image.ts'
import { uploadSlugs } from '@carepath/content/model/collection-names.ts'
import { trashSlug } from '@carepath/content/model/trash.ts'
import type { StoredUpload } from '@carepath/content/config/uploads/upload-store.ts'
import { trashedBytesFolder, undoKeeping } from '@carepath/content/workflow/deletion/trashed-bytes.ts'
import type { Payload } from 'payload'

/** What is younger may be an upload that is being saved or deleted. */
const youngestMs = 60 * 60 * 1000

export const isOldEnough = ({ placedAt }: StoredUpload): boolean => Date.now() - placedAt.getTime() >= youngestMs

/** A folder of the trash that belongs to nothing. */
interface SpareFolder {
  name: string
  bytes: number
}

/**
 * Finds folders of kept bytes that belong to nothing in the trash: the deletion was undone, or the file was restored or deleted for
 * good and the process ended before it had freed them. A file that is still there gets its bytes back first, should they be missing.
 */
export async function findSpareTrash(
  payload: Payload,
  uploads: readonly StoredUpload[],
  { isFreeing }: { isFreeing: boolean },
): Promise<SpareFolder[]> {
  const kept = Map.groupBy(
    uploads.filter(({ name }) => name.startsWith(`${trashedBytesFolder}/`)),
    ({ name }) => name.split('/')[1] ?? '',
  )
  const spare: SpareFolder[] = []
  for (const [id, files] of kept) {
    if (!files.every(isOldEnough) || (await isInTrash(payload, id))) continue
    if (isFreeing) await undoKeeping(payload, id, await findFiles(payload, id))
    spare.push({ name: `${trashedBytesFolder}/${id}`, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) })
  }
  return spare
}

async function isInTrash(payload: Payload, id: string): Promise<boolean> {
  const where = { documentId: { equals: id } }
  return (await payload.count({ collection: trashSlug, where, overrideAccess: true })).totalDocs > 0
}

/** The names of a file that is still among the uploads, and of its sizes. */
async function findFiles(payload: Payload, id: string): Promise<string[]> {
  for (const collection of uploadSlugs) {
    const found = await payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true })
    if (found) return uploadFiles(found)
  }
  return []
}
