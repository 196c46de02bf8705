import type { DocumentChange, DocumentKey, DocumentType, Locale } from '@carepath/schema'
import type { LiveSite } from '../release/live-site.ts'
import type { DocumentStore } from '../snapshot/document-store.ts'

/** A rendition the database calls live. */
export interface LiveVersion {
  type: DocumentType
  id: string
  locale: Locale
  /** Instant of its last published change, as in the published document. */
  updatedAt: string
}

export interface ReconcileOptions {
  /** Every rendition the database calls live. */
  versions: LiveVersion[]
  /** Loads documents by key; asked only for those that differ. */
  load: (keys: DocumentKey[]) => Promise<DocumentChange[]>
  /** Names what maps the database's documents to published ones: when it changes, all are loaded again. */
  mapping?: string
}

/** What to change, so that what is live is what the database says. */
export async function changesToReconcile(
  site: LiveSite | undefined,
  { versions, load, mapping }: ReconcileOptions,
): Promise<DocumentChange[]> {
  const isRemapped = mapping !== undefined && site?.tree.state.getMeta('mapping') !== mapping
  const { stale, gone } = compareVersions(site?.store, versions, isRemapped)
  const loaded = stale.length > 0 ? await load(stale) : []
  return [...loaded, ...gone.map((key) => ({ ...key, documents: [] }))]
}

/** Documents to load, and documents to drop. */
function compareVersions(
  store: DocumentStore | undefined,
  versions: LiveVersion[],
  isEverythingStale: boolean,
): { stale: DocumentKey[]; gone: DocumentKey[] } {
  const wanted = new Map<string, DocumentKey>()
  const stale = new Map<string, DocumentKey>()
  const renditions = new Set<string>()
  for (const { type, id, locale, updatedAt } of versions) {
    const key = `${type} ${id}`
    wanted.set(key, { type, id })
    renditions.add(`${key} ${locale}`)
    if (isEverythingStale || store?.get(type, id, locale)?.updatedAt !== updatedAt) stale.set(key, { type, id })
  }
  const gone = new Map<string, DocumentKey>()
  for (const { type, id, locale } of store?.all() ?? []) {
    const key = `${type} ${id}`
    if (!wanted.has(key)) gone.set(key, { type, id })
    else if (!renditions.has(`${key} ${locale}`)) stale.set(key, { type, id })
  }
  return { stale: [...stale.values()], gone: [...gone.values()] }
}
