import { ValidationError, type PayloadRequest } from 'payload'
import { isTaken } from '../../fields/validation/taken.ts'

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
    if (!(await isTaken(req, { collection, field, value, id }))) continue
    const message = `“${value}” is taken by another document. Choose one that is still free.`
    throw new ValidationError({ collection, errors: [{ path: field, message }], ...(id ? { id } : {}), req }, req.t)
  }
}
