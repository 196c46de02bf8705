import { randomUUID } from 'node:crypto'
import { ObjectId, type Collection, type CreateIndexesOptions, type Db, type Document } from 'mongodb'
import type { DataStep } from './data-step.ts'

const batchSize = 200
const copyMark = '.with-text-ids-'

/**
 * The ids that MongoDB gave become texts with the same characters, and so does whatever refers to them: all words, hashes and
 * signatures keep the ids that they have. Each collection is copied and the copy put in its place, so that the step may be stopped
 * at any point.
 */
export const textIds: DataStep = {
  name: '202611300300-text-ids',
  run: async ({ db }) => {
    const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
    const names = found.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
    for (const name of names.filter((each) => each.includes(copyMark))) await db.dropCollection(name)
    for (const name of names.filter((each) => !each.includes(copyMark))) await convert(db, name)
  },
}

async function convert(db: Db, name: string): Promise<void> {
  const rows = db.collection(name)
  if (!(await holdsIdsOfMongo(rows))) return
  const copy = db.collection(`${name}${copyMark}${randomUUID()}`)
  const waiting: Document[] = []
  for await (const row of rows.find()) {
    if (waiting.length === batchSize) await copy.insertMany(waiting.splice(0))
    waiting.push(asTexts(row) as Document)
  }
  await copy.insertMany(waiting)
  for (const { key, name: index, unique, sparse } of await rows.indexes())
    if (index !== '_id_') await copy.createIndex(key, options({ name: index, unique, sparse }))
  await copy.rename(name, { dropTarget: true })
}

async function holdsIdsOfMongo(rows: Collection): Promise<boolean> {
  for await (const row of rows.find()) if (asTexts(row) !== row) return true
  return false
}

const options = (given: object): CreateIndexesOptions =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

/** The same value where it holds no id of MongoDB. */
function asTexts(value: unknown): unknown {
  if (value instanceof ObjectId) return value.toHexString()
  if (Array.isArray(value)) {
    const texts = value.map(asTexts)
    return texts.some((each, index) => each !== value[index]) ? texts : value
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, inner, asTexts(inner)] as const)
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([name, , after]) => [name, after]))
    : value
}
