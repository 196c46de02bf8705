import type { CollectionBeforeDeleteHook } from 'payload'
import { listNames, speakOf } from '../../candidate/document-name.ts'
import { findDraftsShowing } from '../../candidate/find-drafts-showing.ts'
import type { mediaSlug, videosSlug } from '../../model/collection-names.ts'
import { mediaPaths } from '../../mapping/to-image.ts'
import { publicError } from '../../model/public-error.ts'
import { refuseWhileShown } from '../../workflow/publish/refuse-while-needed.ts'

/** Refuses to delete a picture or a video file that live pages show, or the newest version of a document that isn't live. */
export const refuseDeletingShown =
  (collection: typeof mediaSlug | typeof videosSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const media = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, req })
    await refuseWhileShown(req, mediaPaths(media))
    const shown = await findDraftsShowing(req, String(id))
    if (shown.length === 0) return
    throw publicError(`Still shown by ${listNames(shown.map(speakOf), 3)}. Take it out there, then try again.`)
  }
