import { formatDay } from '../../i18n/format.ts'
import { updatesFeedPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { shownUpdates } from '../../snapshot/updates.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { markSampleFromSettings } from '../parts/index-page.ts'

export interface UpdatesView {
  introduction: string
  updates: (Link & { day: string; words: string; summary: string })[]
  feed: string
}

/** What has changed for readers, newest first. */
export function updatesView(context: PageContext): PageView<UpdatesView> {
  const { snapshot, locale, text, settings } = context
  const clinic = { document: { type: 'site-settings', id: settings.id }, field: 'clinic' } as const
  const { timeZone } = context.require(settings.clinic, clinic)
  const updates = shownUpdates(snapshot, locale)
  markSampleFromSettings(context)
  context.noteDate(updates[0]?.at)
  return {
    title: text.updates,
    description: text.describe.updates,
    breadcrumbs: [],
    search: { headings: [], keywords: [] },
    body: {
      introduction: text.describe.updates,
      updates: updates.map(({ at, title, path, summary }) => {
        const day = toClinicDay(timeZone, at)
        return { label: title, path, summary, day, words: formatDay(locale, day) }
      }),
      feed: updatesFeedPath(locale),
    },
  }
}

/** The calendar's day at the clinic. */
function toClinicDay(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant))
}
