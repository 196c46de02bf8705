import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { getSettings } from '../config/get-settings.ts'
import { publicError } from '../model/public-error.ts'
import { isDiskNearlyFull } from './disk-room.ts'

/**
 * Refuses to publish while only the reserve of the disk is left: nothing of it has been saved or written by then. What the
 * worker saves during a release, such as the redirect of a page that leaves, is part of that release.
 */
export async function refuseNearlyFullDisk({ context, payload }: PayloadRequest): Promise<void> {
  if (context.isBeingReleased) return
  if (!(await isDiskNearlyFull(getSettings(payload)))) return
  throw publicError(
    'The server’s disk is nearly full, so nothing can be published. Save it as a draft, and ask whoever looks after this system to make room on the disk.',
    507,
  )
}

/** Refuses an upload while only the reserve of the disk is left. */
export const refuseUploadToFullDisk: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  if (!(await isDiskNearlyFull(getSettings(req.payload)))) return
  throw publicError(
    'The server’s disk is nearly full, so no file can be uploaded. Ask whoever looks after this system to make room on the disk.',
    507,
  )
}
