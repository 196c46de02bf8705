import type { CollectionSlug, PayloadRequest } from 'payload'

/** A value that no two documents of a collection may share. */
interface Claim {
  collection: string
  field: string
  value: string
  /** Id of the document with the value; undefined while it is being created. */
  id: unknown
}

/** True where another document already has the value. */
export async function isTaken(req: PayloadRequest, { collection, field, value, id }: Claim): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { and: [{ [field]: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
    select: {},
  })
  return docs.length > 0
}
