import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { MongoClient, type Db } from 'mongodb'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { copyMongo } from '../../src/backup/mongo-copy.ts'

const mongo = inject('mongo')
const missing = 'missing' in mongo ? mongo.missing : undefined

/** Collections that name the newest entry of the log when a row of theirs is written. */
const naming = ['approvals', 'evidence-heads', 'outboxes', 'releases', 'withdrawals']

const copies = 5

describe.skipIf(missing !== undefined)(`a copy of a MongoDB${missing ? `: ${missing}` : ''}`, () => {
  let client: MongoClient
  let database: Db
  let url: string
  let folder: string

  beforeEach(async () => {
    const server = new URL('url' in mongo ? mongo.url : '')
    server.pathname = `/carepath-${randomUUID().slice(0, 13)}`
    url = server.href
    client = new MongoClient(url)
    database = client.db()
    folder = await mkdtemp(join(tmpdir(), 'carepath-copy-'))
  })
  afterEach(async () => {
    await database.dropDatabase()
    await client.close()
    await rm(folder, { recursive: true })
  })

  test('has every entry of the evidence log that anything in the copy names, though people go on working', async () => {
    await writeEntry(1)
    const working = new AbortController()
    const work = (async () => {
      for (let sequence = 2; !working.signal.aborted; sequence += 1) {
        await writeEntry(sequence)
        await setImmediate()
      }
    })()
    try {
      for (let count = 0; count < copies; count += 1) {
        await copyMongo(url, folder)
        const entries = await newestIn('evidences')
        for (const name of naming) expect(await newestIn(name), name).toBeLessThanOrEqual(entries)
      }
    } finally {
      working.abort()
      await work
    }
  })

  async function writeEntry(sequence: number): Promise<void> {
    await database.collection('evidences').insertOne({ sequence })
    for (const name of naming) await database.collection(name).insertOne({ sequence })
  }

  /** The highest number of an entry in the copy of a collection. */
  async function newestIn(name: string): Promise<number> {
    const lines = gunzipSync(await readFile(join(folder, `${name}.ndjson.gz`)))
      .toString()
      .trim()
      .split('\n')
    return Math.max(...lines.map((line) => Number((JSON.parse(line) as Row).sequence.$numberInt)))
  }
})

interface Row {
  sequence: { $numberInt: string }
}
