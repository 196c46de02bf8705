import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import type { StoredMedia } from '../../mapping/to-image.ts'

/** Records who has added a picture, or changed its file or its words. */
export const recordPicture: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (!req.user) return
  const [now, before] = [doc as StoredMedia, previousDoc as Partial<StoredMedia>]
  const details = { picture: now.id, file: now.filename, words: now.alt }
  if (operation === 'create')
    await recordEvidence(req, { action: 'edited', summary: `The picture “${nameOf(now)}” was added.`, details })
  else if (now.filename !== before.filename || now.alt !== before.alt)
    await recordEvidence(req, {
      ...{ action: 'edited', summary: `The picture “${nameOf(now)}” was changed.` },
      details: { ...details, former: { file: before.filename, words: before.alt } },
    })
}

/** Records who has deleted a picture. */
export const recordDeletedPicture: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { id, filename, alt } = doc as StoredMedia
  const details = { picture: id, file: filename, words: alt }
  await recordEvidence(req, { action: 'deleted', summary: `The picture “${filename ?? id}” was deleted.`, details })
}

const nameOf = ({ id, filename }: StoredMedia): string => filename ?? id
