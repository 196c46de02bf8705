import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { isSearched } from '../../search/searched-collections.ts'
import { writeSearchEntry } from '../../search/search-entry.ts'
import { freeBytes, removeUploads } from '../deletion/trashed-bytes.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { collectionOf, isFile, loadTrashed, removeFromTrash } from './load-trashed.ts'
import { restoreDocument } from './restore-document.ts'
import { restoreFile } from './restore-file.ts'
import type { Restored } from './restored.ts'

/** Puts a document or a file back from the trash, under its old id. */
export async function restoreFromTrash(req: PayloadRequest, entry: string): Promise<Restored> {
  /** Uploads that were brought back, by their names of before. */
  const broughtBack = new Map<string, string>()
  try {
    const { restored, file } = await inTransaction(req, async () => {
      const found = await loadTrashed(req, entry)
      const [collection, documentId] = [collectionOf(found), found.documentId]
      await startWriting(req, savedKey({ collection, id: documentId }))
      // Somebody else may have restored it before this one's turn.
      const trashed = await loadTrashed(req, entry)
      const restored = isFile(trashed)
        ? await restoreFile(req, trashed, broughtBack)
        : await restoreDocument(req, trashed)
      if (isSearched(collection)) await writeSearchEntry(req.payload, { collection, documentId }, req)
      await removeFromTrash(req, trashed)
      return { restored, file: isFile(trashed) ? documentId : undefined }
    })
    if (file !== undefined) await freeBytes(req.payload, file)
    return restored
  } catch (error) {
    await removeUploads(req.payload, broughtBack.values())
    throw error
  }
}
