import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copySqlite } from '@carepath/publisher'
import { MongoClient } from 'mongodb'

/** A copy of a database, beside it, for updates that nobody is to see. */
export interface DatabaseCopy {
  url: string
  remove: () => Promise<void>
}

/** MongoDB keeps each collection by itself: what an update of a side effect reads and writes. */
const collections = ['side-effects', '_side-effects_versions']
const batchSize = 500

/** Copies the SQLite database of a data folder, or what an update needs of a MongoDB database. */
export async function copyDatabase(dataDir: string, mongoUrl: string | undefined): Promise<DatabaseCopy> {
  return mongoUrl === undefined ? copyFile(dataDir) : copyCollections(mongoUrl)
}

async function copyFile(dataDir: string): Promise<DatabaseCopy> {
  const folder = await mkdtemp(join(dataDir, 'bare-'))
  const file = join(folder, 'carepath.db')
  await copySqlite(join(dataDir, 'carepath.db'), file)
  return { url: `file:${file}`, remove: () => rm(folder, { recursive: true }) }
}

async function copyCollections(mongoUrl: string): Promise<DatabaseCopy> {
  const client = await MongoClient.connect(mongoUrl)
  const from = client.db()
  const to = client.db(`${from.databaseName}-bare`)
  const url = new URL(mongoUrl)
  url.pathname = `/${to.databaseName}`
  const remove = async () => {
    await to.dropDatabase()
    await client.close()
  }
  for (const name of collections) {
    let batch: object[] = []
    const flush = async () => {
      if (batch.length > 0) await to.collection(name).insertMany(batch)
      batch = []
    }
    for await (const row of from.collection(name).find()) if (batch.push(row) === batchSize) await flush()
    await flush()
  }
  return { url: url.href, remove }
}
