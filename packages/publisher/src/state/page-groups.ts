import type { PageRecord } from './page-record.ts'

const sitemapPrefix = 'sitemap '
const searchPrefix = 'search '

/** The group of all pages. */
export const everyPage = 'every page'

/** The sitemap that lists a page; undefined where search engines are asked to stay away. */
export function sitemapGroup({ isIndexed, address }: PageRecord): string | undefined {
  return isIndexed ? `${sitemapPrefix}${address.locale}-${address.section || 'pages'}` : undefined
}

/** The search index that holds a page; undefined where search must not find it. */
export function searchGroup({ search, address }: PageRecord): string | undefined {
  return search ? `${searchPrefix}${address.locale}` : undefined
}

export const isSitemapGroup = (group: string) => group.startsWith(sitemapPrefix)
export const isSearchGroup = (group: string) => group.startsWith(searchPrefix)

/** The group's name in paths of files. */
export const groupName = (group: string) => group.slice(group.indexOf(' ') + 1)
