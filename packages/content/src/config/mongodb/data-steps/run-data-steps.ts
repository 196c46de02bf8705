import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db, Document } from 'mongodb'
import { dataSteps } from './data-steps.ts'
import type { DataStep } from './data-step.ts'
import { withUpgradeLock } from './upgrade-lock.ts'
import { StoredDocuments } from './stored-documents.ts'

/** Where Payload keeps the names of migrations; on MongoDB nothing else writes there. */
const recordsName = 'payload-migrations'

/** The data steps that the database lacks. */
export async function pendingDataSteps(
  adapter: MongooseAdapter,
  steps: readonly DataStep[] = dataSteps,
): Promise<DataStep[]> {
  return findPending(databaseOf(adapter), steps)
}

/**
 * Runs the data steps that the database lacks, in their order, and records each: once it is recorded, it never runs again.
 * Of several processes one runs them, and the others wait. Returns the names of the steps that were run here.
 */
export async function runDataSteps(
  adapter: MongooseAdapter,
  steps: readonly DataStep[] = dataSteps,
): Promise<string[]> {
  const db = databaseOf(adapter)
  if ((await findPending(db, steps)).length === 0) return []
  return withUpgradeLock(db, async () => {
    const done: string[] = []
    for (const { name, run } of await findPending(db, steps)) {
      await run(new StoredDocuments(db, (slug) => adapter.collections[slug]?.collection.collectionName ?? slug))
      const now = new Date()
      await db
        .collection<Document & { _id: string }>(recordsName)
        .insertOne({ _id: randomUUID(), name, batch: 1, createdAt: now, updatedAt: now })
      done.push(name)
    }
    return done
  })
}

async function findPending(db: Db, steps: readonly DataStep[]): Promise<DataStep[]> {
  const rows = await db.collection(recordsName).find().toArray()
  const done = new Set(rows.map(({ name }) => name as unknown))
  return steps.filter(({ name }) => !done.has(name))
}

function databaseOf({ connection }: MongooseAdapter): Db {
  if (!connection.db) throw new Error('MongoDB is not connected.')
  return connection.db
}
