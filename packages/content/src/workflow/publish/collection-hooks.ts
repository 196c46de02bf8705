import { isClinicalType, type WrittenType } from '@carepath/schema'
import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { fieldChangesOf } from './find-field-changes.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { refuseNeeded } from './refuse-needed.ts'
import { refuseTaken } from './refuse-taken.ts'
import { recordAuthors, rememberChange } from '../review/record-authors.ts'
import { endRecall } from '../withdrawal/end-recall.ts'
import { refuseHeld } from '../withdrawal/refuse-held.ts'
import { rememberBulk } from './bulk.ts'
import { rememberLiveRow, wasRowLive, type PublishedRow } from '../../candidate/live-row.ts'
import { queueWhatChanged } from './queue-what-changed.ts'
import { recordDeed } from './record-deed.ts'
import { redirectOf, rememberedRedirect, rememberRedirect } from './remember-redirect.ts'
import { refuseSilentTakedown, rememberRestore, willBeLive } from './restore.ts'
import { rememberDraftSave, willBeTakenDown } from './takedown.ts'

interface Published {
  type: WrittenType
  slug: string
  titleField: string
  uniqueFields?: string[]
}

/** From the editor's button to the outbox, for one collection. */
export function collectionHooks({
  type,
  slug,
  titleField,
  uniqueFields = [],
}: Published): NonNullable<CollectionConfig['hooks']> {
  const home = { collection: slug as CollectionSlug }
  return {
    beforeOperation: [rememberBulk, rememberRestore, rememberDraftSave],
    beforeChange: [
      async ({ data, originalDoc, req }) => {
        const id = (originalDoc as PublishedRow | undefined)?.id
        if (id) await rememberLiveRow(req, home, id)
        if (id) rememberChange(req, { type, id, home }, { before: originalDoc as PublishedRow, after: data })
        await refuseTaken(req, { slug, id, data, uniqueFields })
        if (willBeLive(req, data)) {
          if (id) await refuseHeld(req, { type, id, deed: 'published' })
          await refuseInvalid(req, { type, home, id, data })
          return { ...data, fieldChanges: await fieldChangesOf(req, { type, home, id, data }) }
        }
        if (id && wasRowLive(req, home, id)) await refuseTakedown(req, { type, id, data })
        return data
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        const row = doc as PublishedRow
        const changed = { home, type, id: row.id, title: titleOf(row, titleField), status: row._status }
        await recordAuthors(req, changed, row)
        await recordDeed(req, changed)
        if (isClinicalType(type) && willBeLive(req, row)) await endRecall(req, changed)
        await queueWhatChanged(req, { ...changed, redirectTo: redirectOf(row) })
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        await rememberLiveRow(req, home, String(id))
        await refuseHeld(req, { type, id: String(id), deed: 'deleted' })
        if (!wasRowLive(req, home, String(id))) return
        await refuseNeeded(req, { type, id: String(id) })
        await rememberRedirect(req, home, String(id))
      },
    ],
    afterDelete: [
      async ({ doc, id, req }) => {
        const title = titleOf(doc as PublishedRow, titleField)
        const document = { type, id: String(id) }
        await recordEvidence(req, { action: 'deleted', summary: `“${title}” was deleted.`, document })
        if (!wasRowLive(req, home, document.id)) return
        const redirectTo = rememberedRedirect(req, home, document.id)
        await queueChange(req, { event: 'delete', documentType: type, documentId: document.id, title, redirectTo })
      },
    ],
  }
}

/** Nothing live is taken down by accident, nor from under a page that leads to it. */
async function refuseTakedown(
  req: PayloadRequest,
  { type, id, data }: { type: WrittenType; id: string; data: object },
): Promise<void> {
  refuseSilentTakedown(req)
  // Withdrawn: what leaned on it has been published without it.
  if (req.context.isWithdrawing === true) return
  if (willBeTakenDown(req, data)) await refuseNeeded(req, { type, id })
}

/** The document's name; its id where it has none in the language of the request. */
function titleOf(document: PublishedRow, titleField: string): string {
  const title = document[titleField]
  return typeof title === 'string' && title ? title : document.id
}
