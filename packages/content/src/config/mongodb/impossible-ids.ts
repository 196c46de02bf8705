import { ObjectId } from 'mongodb'
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
  'updateMany',
  'updateOne',
  'updateVersion',
] as const satisfies (keyof BaseDatabaseAdapter)[]

type Search = (args: { where?: Where }) => Promise<unknown>

/**
 * Lets a search for several ids find nothing under those that no document of MongoDB can have, as SQLite does. Payload's
 * adapter drops such an id where it is the only one (docs/upstream.md); in a list it is an error of the database, and so is one
 * with a comma, which the adapter takes for a list.
 */
export function withoutImpossibleIds<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const searching = searches.map((name) => {
    const search = (adapter[name] as unknown as Search).bind(adapter)
    return [name, (args: { where?: Where }) => search(args.where ? { ...args, where: possible(args.where) } : args)]
  })
  return Object.assign(adapter, Object.fromEntries(searching) as Partial<Adapter>)
}

function possible(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([name, constraint]) => {
      if (Array.isArray(constraint)) return [name, constraint.map(possible)]
      return [name, /(?:^|\.|__)id$/u.test(name) ? possibleConstraint(constraint) : constraint]
    }),
  )
}

function possibleConstraint(constraint: object): object {
  return Object.fromEntries(
    Object.entries(constraint).map(([operator, value]: [string, unknown]) => {
      if (operator !== 'in' && operator !== 'not_in')
        return [operator, typeof value === 'string' ? value.replaceAll(',', ' ') : value]
      const ids = typeof value === 'string' ? value.split(',') : value
      return [operator, Array.isArray(ids) ? ids.filter((id) => ObjectId.isValid(String(id))) : ids]
    }),
  )
}
