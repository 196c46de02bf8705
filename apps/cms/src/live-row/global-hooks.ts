import type { DocumentType } from '@carepath/schema'
import type { GlobalConfig } from 'payload'
import { refuseInvalid } from '../publishing/refuse-invalid.ts'
import { siteSettingsId } from '../collections/collection-names.ts'
import { isRowLive, rememberLiveRow } from './live-row.ts'
import { queueWhatChanged } from './queue-what-changed.ts'

/** From the editor's button to the outbox, for one global. */
export function globalHooks({ type, slug, title }: { type: DocumentType; slug: string; title: string }): NonNullable<GlobalConfig['hooks']> {
  const home = { global: slug }
  return {
    beforeChange: [
      async ({ data, req }) => {
        await rememberLiveRow(req, home, siteSettingsId)
        if (data._status === 'published') await refuseInvalid(req, { type, home, id: siteSettingsId, data })
        return data
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        await queueWhatChanged(req, { home, type, id: siteSettingsId, title, status: doc._status })
      },
    ],
  }
}
