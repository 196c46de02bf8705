import { siteSettingsId } from '@carepath/schema'
import { APIError, type GlobalConfig } from 'payload'
import { noteLiveRow, wasRowLive, type PublishedRow } from '../../candidate/stored/live-row.ts'
import { noteChangedWords } from '../second-person/second-person.ts'
import { recordWordAuthor } from '../second-person/word-authors.ts'
import { checkGoingLive } from './check-going-live.ts'
import { willBeLive, willBeTakenDown } from '../saving/effect-of-save.ts'
import { findFieldChanges } from './find-field-changes.ts'
import { restoredAsDraft } from '../saving/plan-restore.ts'
import { planSave, type SaveArguments } from '../saving/plan-save.ts'
import { noteLeavingLanguages } from './note-leaving-languages.ts'
import { queueLiveChange } from './queue-live-change.ts'
import { recordPublication } from './record-publication.ts'
import { refuseOtherThanChecked } from './refuse-other-than-checked.ts'

/** From the editor's button to the outbox, for the one global: the site's settings. */
export function globalHooks({ title }: { title: string }): NonNullable<GlobalConfig['hooks']> {
  const document = { type: 'site-settings', id: siteSettingsId } as const
  return {
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (operation === 'restoreVersion') throw restoredAsDraft()
        if (operation === 'update')
          Object.assign(args as object, await planSave(req, document.type, args as SaveArguments))
      },
    ],
    beforeChange: [
      async ({ data, req }) => {
        const row = data as PublishedRow
        await noteLiveRow(req, document)
        await noteChangedWords(req, { ...document, data: row })
        if (willBeLive(req, row)) {
          const form = { ...document, data: row }
          const checked = await checkGoingLive(req, form)
          await noteLeavingLanguages(req, { ...document, title: () => Promise.resolve(title) }, checked)
          return { ...row, fieldChanges: await findFieldChanges(req, form, checked) }
        }
        if (wasRowLive(req, document) && willBeTakenDown(req)) throw neverTakenDown(title)
        return row
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        const row = doc as PublishedRow
        const changed = { ...document, title, status: row._status }
        if (willBeLive(req, row)) await refuseOtherThanChecked(req, changed)
        await recordWordAuthor(req, { ...changed, isNew: false }, row)
        await recordPublication(req, changed)
        await queueLiveChange(req, changed)
      },
    ],
  }
}

/** Every page needs it. */
function neverTakenDown(title: string): Error {
  return new APIError(
    `${title} can’t be unpublished: every page shows them. Change them and publish.`,
    400,
    undefined,
    true,
  )
}
