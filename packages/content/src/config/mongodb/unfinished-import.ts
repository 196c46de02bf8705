import { MongoClient, type Db } from 'mongodb'

/** The collection that is there while an import fills the database. */
const mark = 'unfinished-import'

/** True where an import into the database was cut off, or still runs. */
export async function hasUnfinishedImport(database: Db): Promise<boolean> {
  return (await database.collection(mark).findOne()) !== null
}

/** Notes that an import begins: until it has ended, nothing is served from the database. */
export function markUnfinished(url: string): Promise<void> {
  return withDatabase(url, async (database) => {
    await database.collection(mark).insertOne({ at: new Date() })
  })
}

/** Notes that an import is whole. */
export function markFinished(url: string): Promise<void> {
  return withDatabase(url, async (database) => {
    await database.dropCollection(mark)
  })
}

/** Empties a database that an import has left half filled, and no other. */
export function clearUnfinishedImport(url: string): Promise<void> {
  return withDatabase(url, async (database) => {
    if (!(await hasUnfinishedImport(database))) return
    const found = await database.listCollections({}, { nameOnly: true }).toArray()
    const names = found.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
    for (const name of names.filter((each) => each !== mark)) await database.dropCollection(name)
    await database.dropCollection(mark)
  })
}

async function withDatabase(url: string, use: (database: Db) => Promise<void>): Promise<void> {
  const client = new MongoClient(url, { appName: 'carepath-import' })
  try {
    await use(client.db())
  } finally {
    await client.close()
  }
}
