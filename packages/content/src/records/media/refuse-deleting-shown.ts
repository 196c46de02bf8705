import type { CollectionBeforeDeleteHook } from 'payload'
import { mediaPath } from '../../mapping/to-image.ts'
import { refuseWhileNeeded } from '../../workflow/publish/refuse-while-needed.ts'

/** Refuses to delete a picture that live pages show. */
export const refuseDeletingShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const media = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true, req })
  if (media.filename) await refuseWhileNeeded(req, { asset: mediaPath(media.filename) })
}
