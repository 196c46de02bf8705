import { siteSettingsId, type WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest, Where } from 'payload'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'
import type { StoredDocument } from '../../mapping/mapping-context.ts'

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
  const where: Where = { _status: { equals: 'published' }, ...(ids ? { id: { in: ids } } : {}) }
  const find = async <T extends { id: string }>(which: Where, field: keyof T & string): Promise<T[]> => {
    const query = { where: which, select: { [field]: true as const }, pagination: false, limit: 0, req }
    return (await payload.db.find<T>({ collection: collectionSlugs[type], ...query })).docs
  }
  const findVersions = (which: Where) => find<{ id: string; updatedAt: string }>(which, 'updatedAt')
  try {
    return new Map((await findVersions(where)).map(({ id, updatedAt }) => [id, new Date(updatedAt).toISOString()]))
  } catch {
    // A date that is none is an error of the database's adapter: the documents are read one by one, and that one is told apart.
    const versions = new Map<string, string>()
    for (const { id } of await find<{ id: string; _status: string }>(where, '_status')) {
      const [found] = await findVersions({ id: { equals: id } }).catch(() => [])
      versions.set(id, found && isDate(found.updatedAt) ? new Date(found.updatedAt).toISOString() : unreadable)
    }
    return versions
  }
}

/** The instant of a change that can't be read: it differs from that of every live version. */
const unreadable = 'unreadable'

const isDate = (text: string) => !Number.isNaN(Date.parse(text))

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
