import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SpareFile } from '@carepath/publisher'
import { uploadFiles } from '@carepath/content/mapping/to-image.ts'
import { uploadSlugs } from '@carepath/content/model/collection-names.ts'
import { trashSlug } from '@carepath/content/model/trash.ts'
import { undoKeeping } from '@carepath/content/workflow/deletion/trashed-bytes.ts'
import type { Payload } from 'payload'

/** What is younger may be an upload that is being saved or deleted. */
const youngestMs = 60 * 60 * 1000

export const isOldEnough = (mtimeMs: number): boolean => Date.now() - mtimeMs >= youngestMs

/**
 * Finds folders of kept bytes that belong to nothing in the trash: the deletion was undone, or the file was restored or deleted for
 * good and the process ended before it had freed them. A file that is still there gets its bytes back first, should they be missing.
 */
export async function findSpareTrash(
  payload: Payload,
  folder: string,
  { isFreeing }: { isFreeing: boolean },
): Promise<SpareFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const spare: SpareFile[] = []
  for (const { name: id } of entries.filter((entry) => entry.isDirectory())) {
    const kept = join(folder, id)
    if (!isOldEnough((await stat(kept)).mtimeMs) || (await isInTrash(payload, id))) continue
    if (isFreeing) await undoKeeping(payload, id, await findFiles(payload, id))
    const sizes = await Promise.all((await readdir(kept)).map(async (name) => (await stat(join(kept, name))).size))
    spare.push({ file: kept, bytes: sizes.reduce((sum, size) => sum + size, 0) })
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
