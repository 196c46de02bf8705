import type { WrittenType } from '@carepath/schema'
import { APIError, type GlobalConfig, type GlobalSlug } from 'payload'
import { siteSettingsId } from '../../model/collection-names.ts'
import { fieldChangesOf } from './find-field-changes.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { rememberLiveRow, wasRowLive, type PublishedRow } from '../../candidate/live-row.ts'
import { queueWhatChanged } from './queue-what-changed.ts'
import { recordDeed } from './record-deed.ts'
import { willBeTakenDown } from './takedown.ts'

interface Published {
  type: WrittenType
  slug: string
  title: string
}

/** From the editor's button to the outbox, for one global. */
export function globalHooks({ type, slug, title }: Published): NonNullable<GlobalConfig['hooks']> {
  const home = { global: slug as GlobalSlug }
  return {
    beforeOperation: [
      ({ args, req }) => {
        req.context.savesDraft = (args as { draft?: boolean }).draft === true
      },
    ],
    beforeChange: [
      async ({ data, req }) => {
        const form = data as PublishedRow
        await rememberLiveRow(req, home, siteSettingsId)
        if (form._status === 'published') {
          const candidate = { type, home, id: siteSettingsId, data: form }
          await refuseInvalid(req, candidate)
          return { ...form, fieldChanges: await fieldChangesOf(req, candidate) }
        }
        if (wasRowLive(req, home, siteSettingsId) && willBeTakenDown(req, form)) throw neverTakenDown(title)
        return form
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        const { _status: status } = doc as PublishedRow
        const changed = { home, type, id: siteSettingsId, title, status }
        await recordDeed(req, changed)
        await queueWhatChanged(req, changed)
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
