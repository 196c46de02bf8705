import type { RunningSystem } from '@carepath/journey/running-system'

/** Counts the pages in the search index: sample pages are in no sitemap. */
export async function countServedPages(system: RunningSystem): Promise<number> {
  const { siteUrl } = system
  let count = 0
  for (const locale of ['en', 'es']) {
    const index = await fetch(`${siteUrl}/search/${locale}/index.json`)
    if (!index.ok) return 0
    const { shards } = (await index.json()) as { shards: string[] }
    for (const shard of shards) {
      const entries = await fetch(`${siteUrl}/search/${locale}/${shard}`)
      // The shard has been replaced since the index was read: count again.
      if (!entries.ok) return countServedPages(system)
      count += ((await entries.json()) as unknown[]).length
    }
  }
  return count
}
