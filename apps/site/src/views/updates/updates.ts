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

/** The page of changes that readers should know of, newest first. */
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

/** The calendar day of an instant at the clinic, e.g. `2026-11-16`. */
function toClinicDay(timeZone: string, instant: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const parts = format.formatToParts(new Date(instant))
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-')
}
