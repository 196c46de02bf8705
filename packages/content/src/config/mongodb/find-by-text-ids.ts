import type { BaseDatabaseAdapter, Where } from 'payload'

/** Everything in Payload's adapter that searches. */
const searches = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const satisfies (keyof BaseDatabaseAdapter)[]

interface Asked {
  id?: unknown
  where?: Where
}
type Search = (args: Asked) => Promise<unknown>

/**
 * Lets versions be found by ids that are texts, and lets a search find nothing under an id that there isn't, as on SQLite.
 * Payload's adapter drops the only id of a search among versions unless it is an ObjectId, and takes one with a comma for a
 * list (docs/upstream.md).
 */
export function findByTextIds<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const searching = searches.map((name) => {
    const search = (adapter[name] as unknown as Search).bind(adapter)
    return [name, (args: Asked) => search(withListsOfIds(name, args))]
  })
  return Object.assign(adapter, Object.fromEntries(searching) as Partial<Adapter>)
}

function withListsOfIds(name: string, args: Asked): Asked {
  if (args.where) return { ...args, where: inLists(args.where) }
  const isOneVersion = (name === 'updateVersion' || name === 'updateGlobalVersion') && args.id !== undefined
  return isOneVersion ? { ...args, where: { id: { in: [args.id] } } } : args
}

function inLists(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([name, constraint]) => {
      if (Array.isArray(constraint)) return [name, constraint.map(inLists)]
      return [name, isIdOfRow(name) ? asList(constraint) : constraint]
    }),
  )
}

/** The id of a row, or that of a document that it refers to. Rows inside of a document have ids of any kind. */
const isIdOfRow = (name: string): boolean => /(?:^|\.|__)id$/u.test(name)

const lists: Record<string, string> = { equals: 'in', not_equals: 'not_in' }

function asList(constraint: object): object {
  return Object.fromEntries(
    Object.entries(constraint).map(([operator, value]: [string, unknown]) => {
      if (operator === 'in' || operator === 'not_in')
        return [operator, typeof value === 'string' ? value.split(',') : value]
      const list = lists[operator]
      return list !== undefined && typeof value === 'string' ? [list, [value]] : [operator, value]
    }),
  )
}
