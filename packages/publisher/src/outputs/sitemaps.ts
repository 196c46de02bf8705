import { groupName, isSitemapGroup } from '../state/page-groups.ts'
import { everyShard, findShards, shardBits, type Shard } from '../state/shard-hash.ts'
import type { StateDatabase } from '../state/state-database.ts'
import type { OutputChange, OutputFile } from './output-change.ts'
import { escapeXml } from './xml.ts'

const addressesPerSitemap = 250
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const fileName = /^\/sitemaps\/(?<name>.+)-(?<index>\d+)-of-(?<count>\d+)\.xml$/u

/** A page that was added to a sitemap, removed from it, or changed in it. */
export interface StaleSitemapEntry {
  group: string
  hash: number
}

/** Writes the stale sitemaps anew: a few hundred addresses each, however large the site. */
export function planSitemaps(state: StateDatabase, siteUrl: string, stale: StaleSitemapEntry[]): OutputChange {
  const existing = state.files.under('/sitemaps/')
  const change: OutputChange = { write: [], remove: [] }
  for (const group of new Set(stale.map((entry) => entry.group))) {
    const bits = shardBits(state.pages.counters.get(group), addressesPerSitemap)
    const existingOfGroup = existing.filter(({ path }) => fileName.exec(path)?.groups?.name === groupName(group))
    const isResized = existingOfGroup.some(({ path }) => fileName.exec(path)?.groups?.count !== String(2 ** bits))
    const hashes = stale.filter((entry) => entry.group === group).map(({ hash }) => hash)
    const shards = isResized ? everyShard(bits) : findShards(hashes, bits)
    if (isResized) change.remove.push(...existingOfGroup.map(({ path }) => path))
    for (const shard of shards) {
      const file = renderSitemap(state, siteUrl, group, shard)
      if (file) change.write.push(file)
      else change.remove.push(sitemapPath(group, shard))
    }
  }
  return change
}

/** All sitemaps, for a full render. */
export function allSitemaps(state: StateDatabase, siteUrl: string): OutputFile[] {
  return state.pages.counters
    .names()
    .filter(isSitemapGroup)
    .flatMap((group) => {
      const bits = shardBits(state.pages.counters.get(group), addressesPerSitemap)
      return everyShard(bits).flatMap((shard) => renderSitemap(state, siteUrl, group, shard) ?? [])
    })
}

/** False while search engines are asked to stay away from every page: an empty sitemap would be invalid. */
export const hasSitemap = (state: StateDatabase): boolean => state.files.under('/sitemaps/').length > 0

export const sitemapIndexPath = '/sitemap.xml'

/** The list of sitemaps, once the state holds the sitemaps; empty where there are none. */
export function sitemapIndex(state: StateDatabase, siteUrl: string): OutputFile[] {
  if (!hasSitemap(state)) return []
  const entries = state.files
    .under('/sitemaps/')
    .map(({ path, detail }) => entry('sitemap', siteUrl + path, detail))
    .join('')
  return [{ path: sitemapIndexPath, kind: 'output', text: xml('sitemapindex', entries) }]
}

function renderSitemap(state: StateDatabase, siteUrl: string, group: string, shard: Shard): OutputFile | undefined {
  const pages = state.pages.inSitemap(group, shard)
  if (!pages.length) return undefined
  const entries = pages.map(({ path, lastModified }) => entry('url', siteUrl + path, lastModified)).join('')
  const newest =
    pages
      .map(({ lastModified }) => lastModified)
      .sort()
      .at(-1) ?? ''
  return { path: sitemapPath(group, shard), kind: 'output', text: xml('urlset', entries), detail: newest }
}

const sitemapPath = (group: string, { bits, index }: Shard) =>
  `/sitemaps/${groupName(group)}-${index + 1}-of-${2 ** bits}.xml`

/** An entry without a date where nothing dates the page. */
function entry(element: string, location: string, lastModified: string): string {
  const date = lastModified && `<lastmod>${escapeXml(lastModified)}</lastmod>`
  return `<${element}><loc>${escapeXml(location)}</loc>${date}</${element}>\n`
}

const xml = (root: string, entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${entries}</${root}>\n`
