import { locales, sourceLocale } from '@carepath/schema'
import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { afterRollback } from '../../config/transactions/after-commit.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { uploadFiles, type StoredMedia } from '../../mapping/to-image.ts'
import { uploadKinds, type UploadSlug } from '../../model/collection-names.ts'
import { inLocale } from '../../model/localised.ts'
import { addToTrash } from './add-to-trash.ts'
import { keepBytes, undoKeeping } from './trashed-bytes.ts'

/**
 * Reads the row of a file that somebody is about to delete, and keeps its bytes, before Payload takes them from the disk. What the
 * system itself deletes needs no trash.
 */
export const noteFileForTrash =
  (collection: UploadSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!req.user) return
    const row = await req.payload.db.findOne<FormValues & { id: string }>({
      ...{ collection, where: { id: { equals: id } }, locale: 'all', req },
    })
    if (!row) return
    req.context.deletedFiles ??= new Map()
    req.context.deletedFiles.set(String(id), row)
    const files = uploadFiles(row)
    await keepBytes(req.payload, row.id, files)
    // Payload takes them from the disk before it knows whether the row can go.
    await afterRollback(req, () => undoKeeping(req.payload, row.id, files))
  }

/** Puts a file that was deleted into the trash, in the transaction of the deletion. */
export const keepFileInTrash =
  (collection: UploadSlug): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const row = req.context.deletedFiles?.get(String(id))
    if (!row) return
    const now = new Date().toISOString()
    await addToTrash(req, {
      ...{ type: collection, id: String(id), title: titleOf(row), kind: uploadKinds[collection] },
      versions: [{ madeAt: now, savedAt: now, isAutosave: false, form: row }],
    })
  }

/** The words for a picture in the first language that has some, and else the name of the file. */
function titleOf({ id, alt, filename }: Partial<StoredMedia>): string {
  const words = [sourceLocale, ...locales].map((locale) => inLocale(alt, locale))
  const [first] = words.filter((each) => typeof each === 'string' && each.trim() !== '')
  return (first as string | undefined) ?? filename ?? String(id)
}
