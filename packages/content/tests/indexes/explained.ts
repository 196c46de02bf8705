import { randomUUID } from 'node:crypto'
import { MongoClient, type Collection, type Db, type Document } from 'mongodb'
import type { AskedQuery } from './asked-queries.ts'

/** True where the server tells how it would answer a question. Some that only speak the protocol don't. */
export function canExplain(url: string): Promise<boolean> {
  return withDatabase(url, (db) =>
    explain(db, { collection: 'nothing', filter: {}, sort: [], limit: 0 }).then(
      () => true,
      () => false,
    ),
  )
}

/** Questions for which the server would read every row of a collection, as text. Each collection is filled up first. */
export function findCollectionScans(url: string, asked: readonly AskedQuery[], rows: number): Promise<string[]> {
  return withDatabase(url, async (db) => {
    for (const collection of new Set(asked.map((query) => query.collection)))
      await fill(db.collection(collection), rows)
    const found: string[] = []
    for (const query of asked) {
      // Who wants every row gets every row.
      if (Object.keys(query.filter).length === 0 && query.limit === 0) continue
      if (stagesOf(await explain(db, query)).includes('COLLSCAN')) found.push(JSON.stringify(query))
    }
    return found
  })
}

async function withDatabase<T>(url: string, use: (db: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  try {
    return await use(client.db())
  } finally {
    await client.close()
  }
}

function explain(db: Db, { collection, filter, sort, limit }: AskedQuery): Promise<Document> {
  const order = Object.fromEntries(sort)
  const find = { find: collection, filter, ...(sort.length > 0 ? { sort: order } : {}), ...(limit ? { limit } : {}) }
  return db.command({ explain: find, verbosity: 'queryPlanner' })
}

/** The names of the steps in a plan, those of alternatives that were not taken left out. */
export function stagesOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stagesOf)
  if (typeof plan !== 'object' || plan === null) return []
  return Object.entries(plan).flatMap(([key, value]) => {
    if (key === 'rejectedPlans') return []
    return key === 'stage' && typeof value === 'string' ? [value] : stagesOf(value)
  })
}

/** Adds copies of one row of a collection, until it has as many as that. */
async function fill(rows: Collection, count: number): Promise<void> {
  const sample = await rows.findOne()
  if (!sample) return
  const unique = (await rows.indexes()).filter((index) => index.unique === true).flatMap(({ key }) => Object.keys(key))
  const missing = count - (await rows.estimatedDocumentCount())
  for (let start = 0; start < missing; start += 1000) {
    const numbers = Array.from({ length: Math.min(1000, missing - start) }, (_, index) => start + index + 1)
    const copies = numbers.map((number) => ({
      ...sample,
      ...Object.fromEntries(unique.map((field) => [field, distinct(sample[field], number)])),
      _id: randomUUID() as never,
    }))
    await rows.insertMany(copies, { ordered: false })
  }
}

const distinct = (value: unknown, number: number): unknown =>
  typeof value === 'number' ? value + 1_000_000 + number : `${String(value)}-${number}`
