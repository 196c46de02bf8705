import type { Where } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { inOwnRequest, oneByOne, type Outcomes } from './one-by-one.ts'

/**
 * Moves documents of a list to the trash, as far as it can be done. One that another of them uses goes after it; those that use each
 * other go together.
 */
export async function moveToTrash(
  req: SignedInRequest,
  { type, ids }: { type: CollectionDocumentType; ids: readonly string[] },
): Promise<Outcomes> {
  const collection = collectionSlugs[type]
  const options = { depth: 0, overrideAccess: false, user: req.user } as const
  const moveOne = (id: string) =>
    inOwnRequest(req, (own) => req.payload.delete({ collection, id, ...options, req: own }))
  let failed = await oneByOne(ids, moveOne)
  for (let left = ids.length; failed.size > 0 && failed.size < left;) {
    left = failed.size
    failed = await oneByOne([...failed.keys()], moveOne)
  }
  if (failed.size < 2) return failed
  const where: Where = { id: { in: [...failed.keys()] } }
  const refused = await oneByOne(['all'], () =>
    inOwnRequest(req, (own) => req.payload.delete({ collection, where, ...options, req: own })),
  )
  return refused.size === 0 ? new Map() : failed
}
