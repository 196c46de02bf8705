import { MongoClient } from 'mongodb'
import { dataSteps } from '../config/mongodb/data-steps/data-steps.ts'
import { hasUnfinishedImport } from '../config/mongodb/unfinished-import.ts'
import type { DatabaseState } from './database-state.ts'

/** The state of a MongoDB database. Payload isn't opened: it would make collections and indexes. */
export async function readMongoState(url: string): Promise<DatabaseState> {
  const client = new MongoClient(url, { appName: 'carepath-upgrade-check', serverSelectionTimeoutMS: 5000 })
  try {
    const database = client.db()
    const collections = await database.listCollections({}, { nameOnly: true }).toArray()
    const names = new Set(collections.map(({ name }) => name))
    const steps = await database.collection('payload-migrations').find().toArray()
    const { dataSize } = (await database.stats()) as { dataSize: number }
    return {
      // A new database of this release has users at the latest when it can do anything.
      applied: names.has('users') ? steps.map(({ name }) => String(name)) : undefined,
      known: dataSteps.map(({ name }) => name),
      // As Mongoose names the collection of the outbox.
      queued: await database.collection('outboxes').countDocuments({ status: 'queued' }),
      hasUnfinishedImport: names.has('unfinished-import') && (await hasUnfinishedImport(database)),
      bytes: dataSize,
    }
  } finally {
    await client.close(true)
  }
}
