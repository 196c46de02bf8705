import type { PageRecord } from './page-record.ts'

const sitemapPrefix = 'sitemap '
const searchPrefix = 'search '

/** The sitemap a page is listed in; none where search engines are asked to stay away. */
export function sitemapGroup({ isIndexed, address }: PageRecord): string | undefined {
  return isIndexed ? `${sitemapPrefix}${address.locale}-${address.section || 'pages'}` : undefined
}

/** The search index a page is found in. */
export function searchGroup({ search, address }: PageRecord): string | undefined {
  return search ? `${searchPrefix}${address.locale}` : undefined
}

export const isSitemapGroup = (group: string) => group.startsWith(sitemapPrefix)
export const isSearchGroup = (group: string) => group.startsWith(searchPrefix)

/** What the group is called in file names. */
export const groupName = (group: string) => group.slice(group.indexOf(' ') + 1)
