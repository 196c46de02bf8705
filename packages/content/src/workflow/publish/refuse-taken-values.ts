import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'

/** A document whose unique fields are to be checked. */
export interface Claimant {
  slug: string
  id: string | undefined
  data: Record<string, unknown>
  uniqueFields: string[]
}

/** No two documents of a collection share these fields' values: says so at the field, drafts included. */
export async function refuseTakenValues(
  req: PayloadRequest,
  { slug, id, data, uniqueFields }: Claimant,
): Promise<void> {
  for (const field of uniqueFields) {
    const value = data[field]
    if (typeof value !== 'string' || !value) continue
    if (!(await isTaken(req, slug as CollectionSlug, field, value, id))) continue
    const message = `“${value}” is taken by another document. Choose one that is still free.`
    throw new ValidationError(
      { collection: slug, errors: [{ path: field, message }], ...(id ? { id } : {}), req },
      req.t,
    )
  }
}

async function isTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  value: string,
  id: string | undefined,
) {
  const others = id ? [{ id: { not_equals: id } }] : []
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ [field]: { equals: value } }, ...others] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
