import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { StoredMedia } from '../../mapping/to-image.ts'

/** Records who has added a picture, or changed its file or its words. */
export const recordPicture: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (!req.user) return
  const [now, before] = [doc as StoredMedia, previousDoc as Partial<StoredMedia>]
  const details = { picture: now.id, ...shownOf(now) }
  if (operation === 'create')
    await recordEvidence(req, {
      action: 'edited',
      summary: say('The picture “{file}” was added.', { file: nameOf(now) }),
      details,
    })
  else if (JSON.stringify(shownOf(now)) !== JSON.stringify(shownOf(before)))
    await recordEvidence(req, {
      ...{ action: 'edited', summary: say('The picture “{file}” was changed.', { file: nameOf(now) }) },
      details: { ...details, former: shownOf(before) },
    })
}

/** Records who has deleted a picture. */
export const recordDeletedPicture: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { id, filename } = doc as StoredMedia
  const details = { picture: id, ...shownOf(doc as StoredMedia) }
  await recordEvidence(req, {
    action: 'deleted',
    summary: say('The picture “{file}” was deleted.', { file: filename ?? id }),
    details,
  })
}

/** What readers get of a picture. */
const shownOf = ({ filename, alt, isDecorative, hasWords, words, focalX, focalY }: Partial<StoredMedia>) => ({
  file: filename,
  words: alt,
  ...(isDecorative ? { isDecorative } : {}),
  ...(hasWords ? { wordsInPicture: words } : {}),
  ...(typeof focalX === 'number' && typeof focalY === 'number' ? { focalPoint: { x: focalX, y: focalY } } : {}),
})

const nameOf = ({ id, filename }: StoredMedia): string => filename ?? id
