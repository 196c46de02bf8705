import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { queueChange } from '../../outbox/queue-change.ts'
import { refuseWhileNeeded } from '../../workflow/publish/refuse-while-needed.ts'
import { mediaPath, type StoredMedia } from '../../mapping/to-image.ts'

/** A picture's words or file have changed: the pages that show it are published anew. The worker knows which they are. */
export const queuePictureChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const { id, filename } = doc as StoredMedia
  await queueChange(req, {
    event: 'publish',
    documentType: 'media',
    documentId: id,
    title: filename ?? id,
    // Whoever shows a smaller version shows the original's path too.
    formerAssets: [(previousDoc as StoredMedia).filename ?? ''].map(mediaPath),
  })
}

/** A picture that live pages show can't be deleted from under them. */
export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const media = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true, req })
  if (media.filename) await refuseWhileNeeded(req, { asset: mediaPath(media.filename) })
}
