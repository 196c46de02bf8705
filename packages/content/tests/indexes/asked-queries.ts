import type { CommandStartedEvent, Document, MongoClient } from 'mongodb'

/** A question or a change that the driver has sent, as far as it decides which index serves it. */
export interface AskedQuery {
  collection: string
  filter: Document
  /** Fields in their order, with 1 or -1. */
  sort: [field: string, direction: number][]
  /** How many are wanted; 0 for all. */
  limit: number
}

/** Notes what a client asks from now on, each kind of question once. The client must be opened with `monitorCommands`. */
export function noteQueries(client: MongoClient): ReadonlyMap<string, AskedQuery> {
  const asked = new Map<string, AskedQuery>()
  client.on('commandStarted', ({ command }: CommandStartedEvent) => {
    for (const query of queriesOf(command)) {
      const kind = JSON.stringify({ ...query, filter: kindOf(query.filter), limit: query.limit > 0 })
      if (!asked.has(kind)) asked.set(kind, query)
    }
  })
  return asked
}

/** The questions in a command; none in one that asks nothing of a collection's rows. */
export function queriesOf(command: Document): AskedQuery[] {
  const [[name, collection] = ['']] = Object.entries(command)
  if (typeof collection !== 'string') return []
  const one = (filter: unknown, { sort, limit }: { sort?: unknown; limit?: unknown } = {}): AskedQuery => ({
    collection,
    filter: filter ?? {},
    sort: entriesOf(sort).map(([field, direction]) => [field, Number(direction) < 0 ? -1 : 1]),
    limit: typeof limit === 'number' ? limit : 0,
  })
  switch (name) {
    case 'find':
      return [one(command.filter, command)]
    case 'count':
    case 'distinct':
      return [one(command.query)]
    case 'findAndModify':
      return [one(command.query, { sort: command.sort, limit: 1 })]
    case 'update':
      return (command.updates as { q: Document; multi?: boolean }[]).map(({ q }) => one(q))
    case 'delete':
      return (command.deletes as { q: Document }[]).map(({ q }) => one(q))
    case 'aggregate':
      return [ofPipeline(command.pipeline as Document[], one)]
    default:
      return []
  }
}

/** An index serves the conditions, the order and the number that a pipeline begins with. */
function ofPipeline(
  stages: readonly Document[],
  one: (filter: unknown, options: { sort?: unknown; limit?: unknown }) => AskedQuery,
): AskedQuery {
  const rest = [...stages]
  const next = (operator: string): unknown => (rest[0] && operator in rest[0] ? rest.shift()?.[operator] : undefined)
  return one(next('$match'), { sort: next('$sort'), limit: next('$limit') })
}

/** The driver keeps an order in a map. */
const entriesOf = (sort: unknown): [string, unknown][] =>
  sort instanceof Map ? [...(sort as Map<string, unknown>)] : Object.entries(sort ?? {})

/** The filter without the values that change from question to question. */
function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(kindOf(each))))]
  if (value === null || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value instanceof Date || value instanceof RegExp) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kindOf(inner)]))
}
