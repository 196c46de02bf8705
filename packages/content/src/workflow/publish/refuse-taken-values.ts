import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'
import { fieldLabel } from '../../form/form-place.ts'
import { findHolder } from '../../fields/validation/taken.ts'

/** A document whose unique fields are to be checked. */
interface Claimant {
  slug: string
  id: string | undefined
  data: Record<string, unknown>
  uniqueFields: string[]
}

/** Refuses a value of a unique field that another document of the collection has, drafts included, with a message at the field. */
export async function refuseTakenValues(
  req: PayloadRequest,
  { slug: collection, id, data, uniqueFields }: Claimant,
): Promise<void> {
  for (const field of uniqueFields) {
    const value = data[field]
    if (typeof value !== 'string' || !value) continue
    const holder = await findHolder(req, { collection, field, value, id })
    if (!holder) continue
    const other = holder.title && holder.title !== value ? `by “${holder.title}”` : 'by another document'
    const message = `“${value}” is taken ${other}. Choose one that is still free.`
    const label = labelOf(req, collection, field)
    throw new ValidationError(
      { collection, errors: [{ path: field, label, message }], ...(id ? { id } : {}), req },
      req.t,
    )
  }
}

function labelOf(req: PayloadRequest, collection: string, name: string): string {
  const { flattenedFields } = req.payload.collections[collection as CollectionSlug].config
  const field = flattenedFields.find((each) => each.name === name)
  return field ? fieldLabel(field) : name
}
