import { siteSettingsId, documentKey, type PublishedDocument, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '../../model/collection-names.ts'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { goesDownWith, goesLiveWith } from '../../request/together.ts'
import { findReferences, type FoundReference } from '../../candidate/references/find-references.ts'

/**
 * References of a document to documents that patients can't see: not published, taken down or deleted. What the same
 * request publishes counts as live already, and what it takes down as gone.
 */
export async function findUnliveReferences(
  req: PayloadRequest,
  document: PublishedDocument,
): Promise<FoundReference[]> {
  const found = findReferences(document)
  const live = new Set<string>()
  for (const [type, ids] of Map.groupBy(found, ({ type }) => type)) {
    for (const id of await findLiveIds(req, type, new Set(ids.map(({ id }) => id)))) live.add(documentKey({ type, id }))
  }
  return found.filter(
    (reference) => !goesLiveWith(req, reference) && (goesDownWith(req, reference) || !live.has(documentKey(reference))),
  )
}

async function findLiveIds(req: PayloadRequest, type: WrittenType, ids: Set<string>): Promise<string[]> {
  if (type === 'site-settings') return (await isRowLive(req, { type, id: siteSettingsId })) ? [...ids] : []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: collectionSlugs[type],
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
