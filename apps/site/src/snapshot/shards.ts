import type { DocumentType, Locale, SnapshotReader } from '@carepath/schema'

const shareCount = 64

/** Names of the shares that a type's documents fall into: a list made share by share looks at few documents when one changes. */
export function sharesOf(snapshot: SnapshotReader, locale: Locale, type: DocumentType): string[] {
  return Object.keys(idsByShare(snapshot, locale, type))
}

/** Ids of one share. */
export function idsInShare(snapshot: SnapshotReader, locale: Locale, type: DocumentType, share: string): string[] {
  return snapshot.derive(`shares/${type}/${locale}/${share}`, (live) => idsByShare(live, locale, type)[share] ?? [])
}

function idsByShare(snapshot: SnapshotReader, locale: Locale, type: DocumentType): Partial<Record<string, string[]>> {
  return snapshot.derive(`shares/${type}/${locale}`, (live) =>
    Object.groupBy(
      live.all(type, locale).map(({ id }) => id),
      shareOf,
    ),
  )
}

/** Ids are spread evenly, whatever they look like. */
function shareOf(id: string): string {
  let hash = 0
  for (const byte of Buffer.from(id)) hash = (Math.imul(hash, 31) + byte) >>> 0
  return String(hash % shareCount)
}
