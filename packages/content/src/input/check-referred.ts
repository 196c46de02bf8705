import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Referred } from './faults.ts'

/** A query has a limit of values. */
const pageSize = 1000

/** Refuses references to documents that don't exist: SQLite would fail at them, and MongoDB would keep them. */
export async function checkReferred(req: PayloadRequest, referred: Referred[]): Promise<void> {
  for (const [collection, references] of Map.groupBy(referred, (each) => each.collection)) {
    const known = await findIds(req, collection as CollectionSlug, [...new Set(references.map(({ id }) => id))])
    for (const { id, place } of references)
      if (!known.has(String(id))) place.refuse('be a document that exists: choose another, or remove it')
  }
}

async function findIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: (string | number)[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (let start = 0; start < ids.length; start += pageSize) {
    const { docs } = await req.payload.db.find<{ id: string | number }>({
      collection,
      where: { id: { in: ids.slice(start, start + pageSize) } },
      pagination: false,
      limit: 0,
      select: {},
    })
    for (const { id } of docs) found.add(String(id))
  }
  return found
}
