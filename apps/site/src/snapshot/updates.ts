import { ownPath, type Locale, type SnapshotReader } from '@carepath/schema'
import { fieldChangedAt } from './reader-dates.ts'
import { idsInShare, sharesOf } from './shards.ts'
import { siteSettings } from './site-settings.ts'

/** A change that readers should know of. */
export interface Update {
  /** Instant at which readers were first told of it. */
  at: string
  /** Name of the page. */
  title: string
  path: string
  /** What changed, in a sentence. */
  summary: string
  /** True where nobody real has signed the page. */
  isSample: boolean
}

const most = 30
const types = ['treatment', 'side-effect', 'page'] as const
type UpdatedType = (typeof types)[number]

/** The newest changes that readers should know of. Its readers are touched only where these change. */
export function newestUpdates(snapshot: SnapshotReader, locale: Locale): Update[] {
  return snapshot.derive(`updates/${locale}`, (live) =>
    newest(
      types.flatMap((type) => sharesOf(live, locale, type).flatMap((share) => updatesIn(live, locale, type, share))),
    ),
  )
}

/** Those of signed pages; on a sample site there are no others to show. */
export function shownUpdates(snapshot: SnapshotReader, locale: Locale): Update[] {
  const { isSample } = siteSettings(snapshot, locale)
  return newestUpdates(snapshot, locale).filter((update) => isSample || !update.isSample)
}

function updatesIn(snapshot: SnapshotReader, locale: Locale, type: UpdatedType, share: string): Update[] {
  return snapshot.derive(`updates/${locale}/${type}/${share}`, (live) =>
    newest(idsInShare(live, locale, type, share).flatMap((id) => updateOf(live, locale, type, id) ?? [])),
  )
}

function updateOf(snapshot: SnapshotReader, locale: Locale, type: UpdatedType, id: string): Update | undefined {
  const document = snapshot.get(type, id, locale)
  const summary = document?.review.changeSummary
  if (!summary) return undefined
  const reviewer = snapshot.get('person', document.review.reviewedBy.id, locale)
  return {
    at: fieldChangedAt(document, 'changeSummary'),
    title: 'title' in document ? document.title : document.plainName,
    path: ownPath(type, locale, document.slug),
    summary,
    isSample: reviewer?.isPlaceholder ?? true,
  }
}

/** By path where two changed together, so that the order does not hang on the order of publishing. */
function newest(updates: readonly Update[]): Update[] {
  const byDate = (a: Update, b: Update) => (a.at === b.at ? (a.path < b.path ? -1 : 1) : a.at > b.at ? -1 : 1)
  return updates.toSorted(byDate).slice(0, most)
}
