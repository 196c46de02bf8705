import type { CollectionAfterChangeHook } from 'payload'
import { mediaPath, type StoredMedia } from '../../mapping/to-image.ts'
import { queueChange } from '../../outbox/queue-change.ts'

/** Queues a change of a picture's file or words: the worker knows the pages that show the picture and publishes them. */
export const queuePictureChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const { id, filename } = doc as StoredMedia
  await queueChange(req, {
    event: 'publish',
    documentType: 'media',
    documentId: id,
    title: filename ?? id,
    // The original's path is enough: a page that shows a smaller version names the original as well.
    formerAssets: [(previousDoc as StoredMedia).filename ?? ''].map(mediaPath),
  })
}
