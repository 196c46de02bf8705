import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { isFormValues } from '../../form/form-fields.ts'
import { publicError } from '../../model/public-error.ts'

/** A column that is no field of the database, and that lists are filtered by all the same. */
export interface AnsweredFilter {
  /** Names under which a filter may ask for it: that of the field, and the path that Payload takes for one. */
  names: readonly string[]
  /** What a refusal calls it, and what can be asked for: `“Languages out of date”`, `a language`. */
  label: string
  /** The condition that finds the documents with one of some values; with any value where none is named. */
  find: (req: PayloadRequest, values: string[] | 'any') => Promise<Where>
}

/** No document has this id. */
const noId = '000000000000000000000000'

/** The condition that finds documents by their ids. */
export const withIds = (ids: Iterable<string>): Where => {
  const all = [...new Set(ids)]
  return { id: { in: all.length > 0 ? all : [noId] } }
}

/** Answers such filters in lists, changes of many documents and the API, and sorts by none of them. */
export const answerFilters =
  (filters: readonly AnsweredFilter[]): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    const names = filters.flatMap((filter) => filter.names)
    const { where, sort } = args as { where?: Where; sort?: unknown }
    const isSorted = [sort].flat().some((each) => typeof each === 'string' && names.includes(each.replace(/^-/u, '')))
    const sorted = isSorted ? { ...args, sort: undefined } : args
    if (!where || !asksFor(where, names)) return sorted
    return { ...sorted, where: await answer(where, { req, filters }) }
  }

function asksFor(where: Where, names: string[]): boolean {
  return Object.entries(where).some(([path, condition]) =>
    Array.isArray(condition) ? condition.some((each) => asksFor(each, names)) : names.includes(path),
  )
}

interface Asked {
  req: PayloadRequest
  filters: readonly AnsweredFilter[]
}

async function answer(where: Where, asked: Asked): Promise<Where> {
  const parts = await Promise.all(
    Object.entries(where).map(async ([path, condition]): Promise<Where> => {
      if (Array.isArray(condition)) return { [path]: await Promise.all(condition.map((each) => answer(each, asked))) }
      const filter = asked.filters.find(({ names }) => names.includes(path))
      return filter && isFormValues(condition)
        ? toCondition(condition, filter, asked.req)
        : { [path]: condition as object }
    }),
  )
  return parts.length === 1 ? (parts[0] ?? {}) : parts.length === 0 ? {} : { and: parts }
}

async function toCondition(
  condition: Record<string, unknown>,
  { label, find }: AnsweredFilter,
  req: PayloadRequest,
): Promise<Where> {
  const parts = Object.entries(condition).map(async ([operator, value]): Promise<Where> => {
    const values = [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    switch (operator) {
      case 'equals':
      case 'in':
      case 'contains':
        return find(req, values)
      case 'not_equals':
      case 'not_in':
        return not(await find(req, values))
      case 'exists':
        return String(value) === 'true' ? find(req, 'any') : not(await find(req, 'any'))
      default:
        throw publicError(`${label}: choose “equals” and a value.`)
    }
  })
  return { and: await Promise.all(parts) }
}

/** The opposite of a condition on ids, the only kind that filters answer with. */
function not(where: Where): Where {
  const { in: ids } = where.id as { in: string[] }
  return { id: { not_in: ids } }
}
