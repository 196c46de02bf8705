import { isClinicalType } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { documentNotes } from '../../request/request-context.ts'
import { noteLiveRow, wasRowLive, type PublishedRow } from '../../candidate/stored/live-row.ts'
import { noteWordsBefore, recordAuthors } from '../review/record-authors.ts'
import { cancelSchedulesOf } from '../schedule/cancel-schedules.ts'
import { noteChangedWords, noteRestoredWords } from '../second-person/second-person.ts'
import { recordWordAuthor } from '../second-person/word-authors.ts'
import { noteStaleTexts } from '../translation/note-stale-texts.ts'
import { endRecall } from '../withdrawal/end-recall.ts'
import { keepInTrash, noteForTrash } from '../deletion/keep-in-trash.ts'
import { refuseUsed } from '../deletion/refuse-used.ts'
import { refuseHeld } from '../withdrawal/refuse-held.ts'
import { checkGoingLive } from './check-going-live.ts'
import { willBeLive, willBeTakenDown } from '../saving/effect-of-save.ts'
import { findFieldChanges } from './find-field-changes.ts'
import { noteOperation } from '../saving/note-operation.ts'
import { nameOfRow, noteName } from '../../candidate/name-of-row.ts'
import { noteLeavingLanguages } from './note-leaving-languages.ts'
import { noteRedirect, redirectIn } from './note-redirect.ts'
import { queueLiveChange } from './queue-live-change.ts'
import { recordPublication } from './record-publication.ts'
import { refuseHalfSaved } from './refuse-half-saved.ts'
import { refuseOtherThanChecked } from './refuse-other-than-checked.ts'
import { refuseWhileNeeded } from './refuse-while-needed.ts'
import { refuseRestoredSigner, refuseSignerChange, refuseSignerDraft } from './refuse-signer-change.ts'
import { refuseTakedown } from './refuse-takedown.ts'
import { refuseTakenValues } from './refuse-taken-values.ts'
import { takeLiveRowDown } from '../saving/take-live-row-down.ts'

interface Published {
  type: CollectionDocumentType
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
  return {
    beforeOperation: [noteOperation(type)],
    afterOperation: [refuseHalfSaved(type)],
    beforeChange: [
      async ({ data, originalDoc, req }) => {
        const id = (originalDoc as PublishedRow | undefined)?.id
        if (id) await noteLiveRow(req, { type, id })
        if (id && type === 'person') {
          await refuseSignerChange(req, { id, before: originalDoc as PublishedRow, after: data })
          await refuseRestoredSigner(req, id)
        }
        await refuseTakenValues(req, { slug, id, data, uniqueFields })
        await noteChangedWords(req, { type, id, data })
        if (willBeLive(req, data)) {
          const form = { type, id, data }
          const checked = await checkGoingLive(req, form)
          if (id && type === 'person') await refuseSignerDraft(req, id)
          const fieldChanges = await findFieldChanges(req, form, checked)
          if (id) {
            const title = () => nameOfRow(req, { type, id, title: (data as PublishedRow)[titleField] })
            await noteLeavingLanguages(req, { type, id, title }, checked)
          }
          if (id) await noteWordsBefore(req, { type, id })
          return { ...data, fieldChanges }
        }
        if (id && type === 'person' && wasRowLive(req, { type, id }) && willBeTakenDown(req))
          await refuseSignerChange(req, { id })
        if (id && wasRowLive(req, { type, id })) await refuseTakedown(req, { type, id })
        // Last, since it waits for the turn to write.
        if (id) await noteWordsBefore(req, { type, id })
        return data
      },
    ],
    afterChange: [
      async ({ doc, operation, req }) => {
        const row = doc as PublishedRow
        const title = await nameOfRow(req, { type, id: row.id, title: row[titleField] })
        const changed = { type, id: row.id, title, status: row._status }
        const isNew = operation === 'create'
        if (willBeLive(req, row)) await refuseOtherThanChecked(req, { ...changed, isNew })
        if (!isNew) await takeLiveRowDown(req, changed)
        if (req.context.restoresVersion) await noteRestoredWords(req, changed)
        await recordAuthors(req, changed, row)
        await noteStaleTexts(req, changed)
        await recordWordAuthor(req, { ...changed, isNew }, row)
        await recordPublication(req, changed, { isNew })
        if (isClinicalType(type) && willBeLive(req, row)) await endRecall(req, changed)
        await queueLiveChange(req, { ...changed, redirectTo: redirectIn(row) })
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        const document = { type, id: String(id) }
        await noteLiveRow(req, document)
        await noteName(req, document)
        await refuseHeld(req, { ...document, action: 'deleted' })
        if (type === 'person') await refuseSignerChange(req, { id: document.id })
        if (wasRowLive(req, document)) {
          await refuseWhileNeeded(req, document)
          await noteRedirect(req, document)
        }
        if (req.user) await refuseUsed(req, document)
        await noteForTrash(req, document)
      },
    ],
    afterDelete: [
      async ({ doc, id, req }) => {
        const document = { type, id: String(id) }
        const title = await nameOfRow(req, { ...document, title: (doc as PublishedRow)[titleField] })
        await cancelSchedulesOf(req, { ...document, title })
        await keepInTrash(req, { ...document, title })
        await recordEvidence(req, { action: 'deleted', summary: say('“{title}” was deleted.', { title }), document })
        const { wasLive, redirectTo } = documentNotes(req, document)
        if (!wasLive) return
        await queueChange(req, { event: 'delete', documentType: type, documentId: document.id, title, redirectTo })
      },
    ],
  }
}
