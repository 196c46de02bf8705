import { documentKey, type PublishedDocument } from '@carepath/schema'
import type { CollectionSlug, Payload, Where } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { LiveSave } from './live-save.ts'

interface SavedAt {
  id: string
  updatedAt: string
  revision?: number | null
}

const pageSize = 200

/**
 * The saves that made published documents of one type live, by `type/id` and the instant: those of the live rows, or else of
 * earlier versions, which a site that was rolled back shows.
 */
export async function loadLiveSaves(
  payload: Payload,
  type: CollectionDocumentType,
  documents: readonly PublishedDocument[],
): Promise<(document: PublishedDocument) => LiveSave> {
  const collection = collectionSlugs[type]
  const revisions = new Map<string, number>()
  const note = ({ id, updatedAt, revision }: SavedAt) => revisions.set(saveKey({ type, id }, updatedAt), revision ?? 0)
  const isMissing = (document: PublishedDocument) => !revisions.has(saveKey(document, document.updatedAt))
  for (const some of pages(documents)) (await loadRows(payload, collection, some)).forEach(note)
  for (const some of pages(documents.filter(isMissing))) (await loadVersions(payload, collection, some)).forEach(note)
  return (document) => ({
    revision: revisions.get(saveKey(document, document.updatedAt)),
    at: new Date(document.updatedAt).toISOString(),
  })
}

const saveKey = (key: Parameters<typeof documentKey>[0], at: string): string =>
  `${documentKey(key)} ${new Date(at).getTime()}`

function* pages(documents: readonly PublishedDocument[]): Generator<readonly PublishedDocument[]> {
  for (let start = 0; start < documents.length; start += pageSize) yield documents.slice(start, start + pageSize)
}

async function loadRows(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly PublishedDocument[],
): Promise<SavedAt[]> {
  const { docs } = await payload.db.find<SavedAt>({
    ...{ collection, where: { id: { in: documents.map(({ id }) => id) } }, limit: 0, pagination: false },
    select: { updatedAt: true, revision: true },
  })
  return docs
}

async function loadVersions(
  payload: Payload,
  collection: CollectionSlug,
  documents: readonly PublishedDocument[],
): Promise<SavedAt[]> {
  const where: Where = {
    and: [
      { parent: { in: documents.map(({ id }) => id) } },
      { 'version.updatedAt': { in: documents.map(({ updatedAt }) => updatedAt) } },
    ],
  }
  const { docs } = await payload.db.findVersions<SavedAt>({
    ...{ collection, where, limit: 0, pagination: false },
    select: { parent: true, version: { updatedAt: true, revision: true } },
  })
  return docs.map(({ parent, version }) => ({
    id: String(parent),
    updatedAt: version.updatedAt,
    revision: version.revision ?? null,
  }))
}
