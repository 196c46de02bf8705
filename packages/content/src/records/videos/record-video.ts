import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { StoredVideoFile } from '../../mapping/to-video-file.ts'

/** Records who has added a video or its captions. */
export const recordVideo: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (!req.user || operation !== 'create') return
  const { id, filename } = doc as StoredVideoFile
  const summary = say('The video file “{file}” was added.', { file: filename ?? id })
  await recordEvidence(req, { action: 'edited', summary, details: { video: id, file: filename } })
}

/** Records who has deleted a video or its captions. */
export const recordDeletedVideo: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { id, filename } = doc as StoredVideoFile
  const summary = say('The video file “{file}” was deleted.', { file: filename ?? id })
  await recordEvidence(req, { action: 'deleted', summary, details: { video: id, file: filename } })
}
