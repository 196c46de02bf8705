import type { RunningSystem } from '@carepath/journey/running-system'
import { locales, searchIndexFile, type SearchIndex } from '@carepath/schema'

/** Counts the pages that search knows: sample pages are in no sitemap. */
export async function countServedPages({ siteUrl }: RunningSystem): Promise<number> {
  let count = 0
  for (const locale of locales) {
    const index = await fetch(new URL(searchIndexFile(locale), siteUrl))
    if (!index.ok) return 0
    const { pages } = (await index.json()) as SearchIndex
    count += pages
  }
  return count
}
