import { formatDay } from '../../i18n/format-number.ts'
import { toDay } from '../../i18n/format.ts'
import { updatesFeedPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { shownUpdates, type Update } from '../../snapshot/updates.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { markSampleFromSettings } from '../parts/index-page.ts'

export interface UpdatesView {
  introduction: string
  updates: UpdateView[]
  feed: string
}

/** What changed on one day: pages of which the same is said, such as first versions, are one change. */
export interface UpdateView {
  day: string
  words: string
  summary: string
  pages: Link[]
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
    ...(updates.length === 0 && { isUnlisted: true }),
    search: { keywords: [], share: 0.4 },
    body: {
      introduction: text.describe.updates,
      updates: groupUpdates(updates, timeZone).map((change) => ({ ...change, words: formatDay(context, change.day) })),
      feed: updatesFeedPath(locale),
    },
  }
}

function groupUpdates(updates: readonly Update[], timeZone: string): Omit<UpdateView, 'words'>[] {
  const dated = updates.map((update) => ({ ...update, day: toDay(timeZone, update.at) }))
  const groups = Map.groupBy(dated, ({ day, summary }) => `${day} ${summary.toLowerCase().replace(/[\s.]+$/u, '')}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? {
          day: first.day,
          summary: first.summary,
          pages: [first, ...others].map(({ title, path }) => ({ label: title, path })),
        }
      : [],
  )
}
