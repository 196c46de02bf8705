import { planPageLists } from '../outputs/page-lists.ts'
import { redirectFiles } from '../outputs/redirect-files.ts'
import { redirectTable, type RedirectTable } from '../outputs/redirect-table.ts'
import { robotsTxt } from '../outputs/robots.ts'
import { planSitemaps, sitemapIndex, sitemapIndexPath, type StaleSitemapEntry } from '../outputs/sitemaps.ts'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { PageRecord } from '../state/page-record.ts'
import { searchGroup, sitemapGroup } from '../state/page-groups.ts'
import { shardHash } from '../state/shard-hash.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { redirectOverPage } from './refuse-taken-path.ts'
import { recordOutputs, type OutputDifference } from './record-outputs.ts'

/** A page before and after a release. */
export interface PageDifference {
  path: string
  before: PageRecord | undefined
  after: PageRecord | undefined
}

/** Updates the sitemaps for changed pages, which the state holds already. */
export function updateSitemaps(state: StateDatabase, siteUrl: string, pages: PageDifference[]): OutputDifference {
  const stale = pages.flatMap(({ path, before, after }) => {
    const groups = [before && sitemapGroup(before), after && sitemapGroup(after)]
    const isSame = groups[0] === groups[1] && before?.lastModified === after?.lastModified
    return isSame ? [] : inGroups(groups, path)
  })
  if (!stale.length) return { write: [], remove: [] }
  const sitemaps = recordOutputs(state, planSitemaps(state, siteUrl, stale))
  const lists = { write: [...sitemapIndex(state, siteUrl), robotsTxt(state, siteUrl)], remove: [sitemapIndexPath] }
  const index = recordOutputs(state, lists)
  return { write: [...sitemaps.write, ...index.write], remove: [...sitemaps.remove, ...index.remove] }
}

/** Marks the shards of search that changed pages make stale. They are written once the pages are live. */
export function markSearchStale(state: StateDatabase, pages: PageDifference[]): void {
  for (const { path, before, after } of pages) {
    const groups = [before && searchGroup(before), after && searchGroup(after)]
    if (groups[0] === groups[1] && JSON.stringify(before?.search) === JSON.stringify(after?.search)) continue
    for (const entry of inGroups(groups, path)) state.staleSearch.add(entry)
  }
}

/** Writes every redirect anew. A redirect that leads to no page is left out until there is a page. */
export function updateRedirects(
  state: StateDatabase,
  siteUrl: string,
  view: DocumentView,
): OutputDifference & Pick<RedirectTable, 'idle'> {
  const { rules, idle } = redirectTable(view, (path) => state.pages.find(path)?.address.locale)
  const taken = [...rules, ...idle].find(
    ({ from }) => state.pages.find(from) ?? (state.files.find(from)?.kind ?? 'redirect') !== 'redirect',
  )
  if (taken) throw redirectOverPage(taken.from, taken.id)
  const files = redirectFiles(rules, siteUrl)
  const former = [...state.files.ofKind('redirect').map(({ path }) => path), ...redirectLists]
  return { ...recordOutputs(state, { write: files, remove: former }), idle }
}

/** Writes the lists of pages anew where a page has come or gone. */
export function updatePageLists(state: StateDatabase, pages: PageDifference[]): OutputDifference {
  const comeOrGone = pages.filter(({ before, after }) => !before !== !after)
  if (comeOrGone.length === 0) return { write: [], remove: [] }
  const hashes = comeOrGone.map(({ path }) => shardHash(path))
  return recordOutputs(state, planPageLists(state, hashes))
}

const redirectLists = ['/_redirects', '/_redirects.caddy', '/_redirects.nginx']

function inGroups(groups: (string | undefined)[], path: string): StaleSitemapEntry[] {
  return [...new Set(groups)].flatMap((group) => (group ? [{ group, hash: shardHash(path) }] : []))
}
