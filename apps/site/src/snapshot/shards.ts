import type { DocumentType, Locale, SnapshotReader } from '@carepath/schema'

const shardCount = 64

/** Names of the shards of a type. A list derived shard by shard reads few documents again when one changes. */
export function shardNames(snapshot: SnapshotReader, locale: Locale, type: DocumentType): string[] {
  return Object.keys(idsByShard(snapshot, locale, type))
}

/** Ids of the documents in one shard. */
export function idsInShard(snapshot: SnapshotReader, locale: Locale, type: DocumentType, shard: string): string[] {
  return snapshot.derive(`shards/${type}/${locale}/${shard}`, (live) => idsByShard(live, locale, type)[shard] ?? [])
}

function idsByShard(snapshot: SnapshotReader, locale: Locale, type: DocumentType): Partial<Record<string, string[]>> {
  return snapshot.derive(`shards/${type}/${locale}`, (live) =>
    Object.groupBy(
      live.all(type, locale).map(({ id }) => id),
      shardHash,
    ),
  )
}

/** The shard of an id. Ids are spread evenly over the shards, whatever their form. */
function shardHash(id: string): string {
  let hash = 0
  for (const byte of Buffer.from(id)) hash = (Math.imul(hash, 31) + byte) >>> 0
  return String(hash % shardCount)
}
