import { createReadStream, createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BSON, MongoClient, type Collection, type Db, type Document, type FindOptions } from 'mongodb'
import { hasTransactions, readGreeting } from '../config/mongodb/server-greeting.ts'

/** One file a collection, one document a line as canonical Extended JSON, which keeps the types of all values. */
const ending = '.ndjson.gz'

const asStored: FindOptions = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true }

const documentsAtOnce = 500

/** The evidence log, whose entries other collections name: copied before them, its end would seem to be cut off. */
const copiedLast = 'evidences'

/** Copies every document of a database into files. A replica set is copied as it is at one moment, a single server isn't. */
export function copyMongo(url: string, folder: string): Promise<{ isOfOneMoment: boolean }> {
  return withDatabase(url, async (database, client) => {
    const isOfOneMoment = hasTransactions(await readGreeting(database))
    const session = isOfOneMoment ? client.startSession({ snapshot: true }) : undefined
    try {
      const collections = await listCollections(database)
      const isLast = ({ collectionName }: Collection) => Number(collectionName === copiedLast)
      for (const collection of collections.toSorted((a, b) => isLast(a) - isLast(b))) {
        const documents = collection.find({}, { ...asStored, ...(session && { session }) })
        const file = createWriteStream(join(folder, `${collection.collectionName}${ending}`))
        await pipeline(toLines(documents), createGzip(), file)
      }
    } finally {
      await session?.endSession()
    }
    return { isOfOneMoment }
  })
}

/** Writes the documents of a copy into an empty database. The CMS makes its indexes when it starts. */
export function restoreMongo(url: string, folder: string): Promise<void> {
  return withDatabase(url, async (database) => {
    for (const file of await copiedFiles(folder)) {
      const collection = database.collection(basename(file, ending))
      let waiting: Document[] = []
      for await (const document of readDocuments(file)) {
        waiting.push(document)
        if (waiting.length < documentsAtOnce) continue
        await collection.insertMany(waiting)
        waiting = []
      }
      if (waiting.length > 0) await collection.insertMany(waiting)
    }
  })
}

/** True where a database has any document. */
export function hasMongoDocuments(url: string): Promise<boolean> {
  return withDatabase(url, async (database) => {
    for (const collection of await listCollections(database)) if (await collection.findOne()) return true
    return false
  })
}

/** Reads every line of a copy, and throws where one can't be read. */
export async function readMongoCopy(folder: string): Promise<void> {
  for (const file of await copiedFiles(folder)) {
    const documents = readDocuments(file)
    while (!(await documents.next()).done);
  }
}

async function* toLines(documents: AsyncIterable<Document>): AsyncGenerator<string> {
  for await (const document of documents) yield `${BSON.EJSON.stringify(document, { relaxed: false })}\n`
}

async function copiedFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}

async function* readDocuments(file: string): AsyncGenerator<Document> {
  const text = createReadStream(file).pipe(createGunzip())
  for await (const line of createInterface({ input: text, crlfDelay: Infinity }))
    yield BSON.EJSON.parse(line, { relaxed: false }) as Document
}

async function listCollections(database: Db): Promise<Collection[]> {
  const found = await database.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()
    .map((name) => database.collection(name))
}

async function withDatabase<T>(url: string, use: (database: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { appName: 'carepath-backup' })
  try {
    return await use(client.db(), client)
  } finally {
    await client.close()
  }
}
