import type { DocumentType, PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, siteSettingsSlug } from '../collections/collection-names.ts'
import { isRowLive, type Home } from '../live-row/live-row.ts'
import { referencesIn, type FoundReference } from './references-in.ts'

/** Pointers of a document to what patients can't see: not published, taken down or deleted. */
export async function unliveReferences(req: PayloadRequest, document: PublishedDocument): Promise<FoundReference[]> {
  const found = referencesIn(document).filter(({ type, id }) => type !== document.type || id !== document.id)
  const live = new Set<string>()
  for (const [type, ids] of Map.groupBy(found, ({ type }) => type)) {
    for (const id of await liveIds(req, type, new Set(ids.map(({ id }) => id)))) live.add(`${type}/${id}`)
  }
  return found.filter(({ type, id }) => !live.has(`${type}/${id}`))
}

async function liveIds(req: PayloadRequest, type: DocumentType, ids: Set<string>): Promise<string[]> {
  if (type === 'site-settings') return (await isRowLive(req, homeOf(type), '')) ? [...ids] : []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: collectionSlugs[type],
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
    select: {},
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** Where the documents of a type are kept. */
export function homeOf(type: DocumentType): Home {
  return type === 'site-settings' ? { global: siteSettingsSlug } : { collection: collectionSlugs[type] }
}
