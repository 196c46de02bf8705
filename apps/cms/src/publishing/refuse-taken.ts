import { ValidationError, type PayloadRequest } from 'payload'

/** A document whose unique fields are to be checked. */
export interface Claimant {
  slug: string
  id: string | undefined
  data: Record<string, unknown>
  uniqueFields: string[]
}

/** Two documents of a collection can't share an address: says so at the field, drafts included, before either is published. */
export async function refuseTaken(req: PayloadRequest, { slug, id, data, uniqueFields }: Claimant): Promise<void> {
  for (const field of uniqueFields) {
    const value = data[field]
    if (typeof value !== 'string' || !value) continue
    const other = await holderOf(req, slug, field, value, id)
    if (other === undefined) continue
    throw new ValidationError({
      collection: slug,
      errors: [{ path: field, message: `“${value}” is taken by another document. Choose one that is still free.` }],
      ...(id ? { id } : {}),
      req,
    }, req.t)
  }
}

async function holderOf(req: PayloadRequest, slug: string, field: string, value: string, id: string | undefined) {
  const { docs } = await req.payload.find({
    collection: slug as 'users',
    where: { and: [{ [field]: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
    select: {},
  })
  return docs[0]?.id
}
