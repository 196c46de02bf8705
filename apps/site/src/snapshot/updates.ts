import { ownPath, type Locale, type SnapshotReader } from '@carepath/schema'
import { fieldChangedAt } from './change-dates.ts'
import { idsInShard, shardNames } from './shards.ts'
import { sharedSettings } from './site-settings.ts'

/** A change that readers should know of. */
export interface Update {
  /** Instant at which readers first saw the summary. */
  at: string
  /** Name of the page. */
  title: string
  path: string
  /** What changed, in a sentence. */
  summary: string
  /** True where the page's reviewer is a placeholder. */
  isSample: boolean
}

const maxUpdates = 30
const updatedTypes = ['treatment', 'side-effect', 'page'] as const
type UpdatedType = (typeof updatedTypes)[number]

/** The newest changes that readers should know of. Pages that read them are rendered again when the list changes. */
export function newestUpdates(snapshot: SnapshotReader, locale: Locale): Update[] {
  return snapshot.derive(`updates/${locale}`, (live) =>
    sortNewest(
      updatedTypes.flatMap((type) =>
        shardNames(live, locale, type).flatMap((shard) => updatesInShard(live, locale, type, shard)),
      ),
    ),
  )
}

/** The newest changes of reviewed pages; on a sample site, the newest changes of all pages. */
export function shownUpdates(snapshot: SnapshotReader, locale: Locale): Update[] {
  const { isSample } = sharedSettings(snapshot, locale)
  return newestUpdates(snapshot, locale).filter((update) => isSample || !update.isSample)
}

function updatesInShard(snapshot: SnapshotReader, locale: Locale, type: UpdatedType, shard: string): Update[] {
  return snapshot.derive(`updates/${locale}/${type}/${shard}`, (live) =>
    sortNewest(idsInShard(live, locale, type, shard).flatMap((id) => findUpdate(live, locale, type, id) ?? [])),
  )
}

function findUpdate(snapshot: SnapshotReader, locale: Locale, type: UpdatedType, id: string): Update | undefined {
  const document = snapshot.get(type, id, locale)
  const summary = document?.review.changeSummary
  if (!summary) return undefined
  const { reviewedBy, byline, reviewedContentHash } = document.review
  const reviewer = snapshot.get('person', reviewedBy.id, locale)
  return {
    at: fieldChangedAt(document, 'changeSummary'),
    title: 'title' in document ? document.title : document.plainName,
    path: ownPath(type, locale, document.slug),
    summary,
    isSample: (reviewer?.isPlaceholder ?? true) || byline?.isPlaceholder === true || reviewedContentHash === undefined,
  }
}

/** Newest first, then by path, so that the order of publishing does not decide. */
function sortNewest(updates: readonly Update[]): Update[] {
  const byDate = (a: Update, b: Update) => (a.at === b.at ? (a.path < b.path ? -1 : 1) : a.at > b.at ? -1 : 1)
  return updates.toSorted(byDate).slice(0, maxUpdates)
}
