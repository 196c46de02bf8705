import type { DocumentType, Locale, SnapshotReader } from '@carepath/schema'

const shardCount = 64

/** Names of the shares that a type's documents fall into: a list made share by share looks at few documents when one changes. */
export function shardNames(snapshot: SnapshotReader, locale: Locale, type: DocumentType): string[] {
  return Object.keys(idsByShard(snapshot, locale, type))
}

/** Ids of one share. */
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

/** Ids are spread evenly, whatever they look like. */
function shardHash(id: string): string {
  let hash = 0
  for (const byte of Buffer.from(id)) hash = (Math.imul(hash, 31) + byte) >>> 0
  return String(hash % shardCount)
}
