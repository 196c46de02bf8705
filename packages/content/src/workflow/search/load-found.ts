import { locales } from '@carepath/schema'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { formLocale } from '../../candidate/stored/form.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { inLocale } from '../../model/localised.ts'
import { siteSettingsSlug } from '../../model/collection-names.ts'
import type { SearchedDocument } from '../../search/search-entry.ts'
import { writtenLabel } from '../../wording/labels.ts'
import { translateMessage } from '../../wording/translate-message.ts'

/** How a document stands: what patients read is its newest version, an older one, or nothing. */
export type DocumentState = 'live' | 'changed' | 'draft'

/** A document that was found, for a link to its form. */
export interface FoundDocument {
  /** Name of the collection or global in the admin's addresses. */
  slug: string
  /** Undefined for the one document of a global. */
  id: string | undefined
  /** The type in the words of the admin, e.g. "Side effect". */
  type: string
  /** Its name; the admin's own words, in the language of whoever reads, where it has none. */
  title: string
  /** Undefined where documents of the type have no drafts: pictures. */
  state: DocumentState | undefined
}

/** The documents that the person who asks may read, with their newest titles. */
export async function loadFound(req: PayloadRequest, entries: readonly SearchedDocument[]): Promise<FoundDocument[]> {
  const slugs = [...new Set(entries.map(({ collection }) => collection))]
  const lists = slugs.map((slug) => {
    if (slug === siteSettingsSlug) return loadSettings(req)
    const ids = entries.filter(({ collection }) => collection === slug).map(({ documentId }) => documentId)
    return loadCollection(req, slug as CollectionSlug, ids)
  })
  return (await Promise.all(lists)).flat()
}

async function loadCollection(req: PayloadRequest, slug: CollectionSlug, ids: string[]): Promise<FoundDocument[]> {
  const { config } = req.payload.collections[slug]
  const title = config.admin.useAsTitle ?? 'id'
  const hasDrafts = config.versions?.drafts !== undefined && config.versions.drafts !== false
  const find = async (draft: boolean): Promise<FormValues[]> => {
    const { docs } = await req.payload
      .find({
        ...({ collection: slug, draft, locale: 'all', depth: 0, limit: 0, pagination: false } as const),
        where: { id: { in: ids } },
        select: { [title]: true, ...(hasDrafts ? { _status: true } : {}) },
        ...{ overrideAccess: false, user: req.user },
      })
      // Somebody who may read none of a collection's documents finds none of them.
      .catch((error: unknown) => {
        if (isForbidden(error)) return { docs: [] }
        throw error
      })
    return docs
  }
  const newest = await find(true)
  const live = hasDrafts ? await find(false) : []
  const liveIds = new Set(live.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  const type = labelOf(config.labels.singular)
  return newest.map((document) => ({
    ...{ slug, id: String(document.id), type },
    title: titleOf(document[title], req) ?? translateMessage(`${type} without a name`),
    state: hasDrafts ? stateOf(document._status, liveIds.has(document.id)) : undefined,
  }))
}

const isForbidden = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 403

async function loadSettings(req: PayloadRequest): Promise<FoundDocument[]> {
  const config = req.payload.globals.config.find(({ slug }: { slug: string }) => slug === siteSettingsSlug)
  const type = labelOf(config?.label)
  const find = async (draft: boolean): Promise<FormValues> =>
    (await req.payload.findGlobal({
      ...({ slug: siteSettingsSlug, draft, depth: 0, overrideAccess: false } as const),
      ...{ select: { _status: true }, user: req.user },
    })) as unknown as FormValues
  const [newest, live] = [await find(true), await find(false)]
  return [
    {
      ...{ slug: siteSettingsSlug, id: undefined, type, title: translateMessage(type) },
      state: stateOf(newest._status, live._status === 'published'),
    },
  ]
}

function stateOf(newest: unknown, isLive: boolean): DocumentState {
  if (!isLive) return 'draft'
  return newest === 'published' ? 'live' : 'changed'
}

/** The name in the language of the request, or in another: a document has to be called something. */
function titleOf(value: unknown, req: PayloadRequest): string | undefined {
  const names = [formLocale(req), ...locales].map((locale) => inLocale(value, locale))
  return names.find((name): name is string => typeof name === 'string' && name !== '')
}

const labelOf = (label: unknown): string => writtenLabel(label) ?? ''
