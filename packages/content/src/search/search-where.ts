import type { PayloadRequest, Where, WhereField } from 'payload'
import { isFormValues } from '../form/form-fields.ts'
import { findEntries } from './find-entries.ts'

interface Searched {
  req: PayloadRequest
  collection: string
  /** The fields that name its documents. */
  naming: readonly string[]
}

/** Operators that look for words. */
const operators = ['like', 'contains']
/** No document has this id. */
const noId = '000000000000000000000000'

/**
 * A filter in which what is looked for in the name of a document is looked for in every spelling: the database would compare
 * letter by letter, and each in its own way.
 */
export async function searchInEverySpelling(where: Where, searched: Searched): Promise<Where> {
  const parts = await Promise.all(
    Object.entries(where).map(async ([path, condition]): Promise<Where> => {
      if (Array.isArray(condition)) {
        const inner = condition.map((each) => searchInEverySpelling(each, searched))
        return { [path]: await Promise.all(inner) }
      }
      if (!isFormValues(condition) || !searched.naming.includes(path)) return { [path]: condition }
      return searchName(path, condition, searched)
    }),
  )
  return parts.length === 1 ? (parts[0] ?? {}) : parts.length === 0 ? {} : { and: parts }
}

async function searchName(path: string, condition: WhereField, { req, collection }: Searched): Promise<Where> {
  const entries = Object.entries<unknown>(condition as Record<string, unknown>)
  const conditions = entries.map(async ([operator, value]): Promise<Where> => {
    const asked = { [path]: { [operator]: value } } as Where
    if (!operators.includes(operator) || typeof value !== 'string') return asked
    const found = await findEntries(req.payload, value, { within: 'names', collection, req })
    if (!found) return asked
    return { id: { in: found.length > 0 ? found.map(({ documentId }) => documentId) : [noId] } }
  })
  return { and: await Promise.all(conditions) }
}
