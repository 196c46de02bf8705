import type { WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { collectionSlugs, siteSettingsId, siteSettingsSlug } from '../model/collection-names.ts'
import type { StoredDocument } from '../mapping/mapping-context.ts'

const pageSize = 200

/** The live rows of some documents of a type, in all languages. Drafts and documents that were taken down or deleted are left out. */
export async function loadLiveRows(
  payload: Payload,
  type: WrittenType,
  ids: readonly string[],
  req: Partial<PayloadRequest> = {},
): Promise<StoredDocument[]> {
  if (type === 'site-settings') return loadSettings(payload, req)
  const documents: StoredDocument[] = []
  for (let start = 0; start < ids.length; start += pageSize) {
    const { docs } = await payload.find({
      collection: collectionSlugs[type],
      where: { and: [{ id: { in: ids.slice(start, start + pageSize) } }, { _status: { equals: 'published' } }] },
      ...asStored,
      req,
    })
    documents.push(...(docs as unknown as StoredDocument[]))
  }
  return documents
}

/** The live rows of a type, each by its id with the instant of its last change: of some documents, or of all. */
export async function loadLiveVersions(
  payload: Payload,
  type: WrittenType,
  { ids, req = {} }: { ids?: readonly string[]; req?: Partial<PayloadRequest> } = {},
): Promise<Map<string, string>> {
  if (type === 'site-settings')
    return new Map((await loadSettings(payload, req)).map(({ updatedAt }) => [siteSettingsId, updatedAt]))
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection: collectionSlugs[type],
    where: { _status: { equals: 'published' }, ...(ids ? { id: { in: ids } } : {}) },
    select: { updatedAt: true },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map(({ id, updatedAt }) => [id, new Date(updatedAt).toISOString()]))
}

async function loadSettings(payload: Payload, req: Partial<PayloadRequest>): Promise<StoredDocument[]> {
  const settings = await payload.findGlobal({
    slug: siteSettingsSlug,
    locale: 'all',
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return settings._status === 'published' ? [{ ...(settings as unknown as StoredDocument), id: siteSettingsId }] : []
}

const asStored = {
  locale: 'all',
  draft: false,
  depth: 0,
  pagination: false,
  limit: 0,
  overrideAccess: true,
  showHiddenFields: true,
} as const
