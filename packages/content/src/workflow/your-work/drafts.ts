import { documentKey, sourceLocale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import { kindOf, loadNames } from '../../candidate/document-name.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { User } from '../../model/payload-types.ts'
import { publishedTypes } from '../../types/published-types.ts'
import { formPathIn } from './form-path-in.ts'
import { listPath, maxShown, type WorkSection } from './work-section.ts'

/** A document whose newest version isn't published. */
export interface Draft {
  type: CollectionDocumentType
  id: string
  /** Instant of its last save. */
  at: string
}

/** The newest drafts of all types, and how many there are of each. */
interface Drafts {
  newest: Draft[]
  counts: Map<CollectionDocumentType, number>
}

/** Versions are kept for ever: older ones aren’t looked at. */
const lookedAtDays = 180

/** Loads the drafts that were saved last, in half a year: all, or those whose last save is a person’s. */
export async function loadDrafts(req: PayloadRequest, { by, limit }: { by?: string; limit: number }): Promise<Drafts> {
  const where: Where = {
    and: [
      { updatedAt: { greater_than: new Date(Date.now() - lookedAtDays * 86_400_000).toISOString() } },
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      ...(by === undefined ? [] : [{ 'version.lastSave.by': { equals: by } }]),
    ],
  }
  const types = Object.keys(collectionSlugs) as CollectionDocumentType[]
  const found = await Promise.all(
    types.map(async (type) => {
      const { docs, totalDocs } = await req.payload.db.findVersions<{ updatedAt: string }>({
        ...{ collection: collectionSlugs[type], where, sort: '-updatedAt', limit, page: 1, pagination: true },
        select: { parent: true, updatedAt: true },
      })
      return { type, totalDocs, drafts: docs.map(({ parent, updatedAt: at }) => ({ type, id: String(parent), at })) }
    }),
  )
  const newest = found.flatMap(({ drafts }) => drafts).toSorted((one, other) => other.at.localeCompare(one.at))
  const counts = new Map(found.flatMap(({ type, totalDocs }) => (totalDocs > 0 ? [[type, totalDocs]] : [])))
  return { newest: newest.slice(0, limit), counts }
}

/** The drafts that somebody has changed last. */
export async function loadOwnDrafts(req: PayloadRequest, { id }: User): Promise<WorkSection> {
  const { newest, counts } = await loadDrafts(req, { by: id, limit: maxShown })
  const names = await loadNames(req, newest)
  const items = newest.flatMap(({ type, id: document, at }) => {
    const name = names.get(documentKey({ type, id: document }))
    if (!name) return []
    const path = formPathIn({ type, id: document }, sourceLocale)
    return [{ key: name.path, title: name.title, path, kind: name.kind, languages: [], by: 'Changed by you', at }]
  })
  const lists = [...counts.keys()].map((type) => ({
    label: `${pluralOf(type)}, drafts`,
    path: listPath(collectionSlugs[type], { _status: 'draft' }),
  }))
  return { items, count: [...counts.values()].reduce((sum, count) => sum + count, 0), lists }
}

/** Several documents of a type, as the menu names them. */
export function pluralOf(type: WrittenType): string {
  const described = publishedTypes[type]
  return 'labels' in described ? described.labels.plural : kindOf(type)
}
