import { MongoClient } from 'mongodb'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestProject } from 'vitest/node'
import { testEnv } from '../env.ts'

/** The server the contract suite runs on, or why there is none. */
export type MongoServer = { url: string; hasTransactions: boolean } | { missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    mongo: MongoServer
  }
}

/** Finds a server of MongoDB's protocol for the suite: the given one, or a mongod that it starts. Says in one line if there is none. */
export default async function setup(project: TestProject): Promise<(() => Promise<unknown>) | undefined> {
  if (testEnv.mongodbUrl) {
    project.provide('mongo', { url: testEnv.mongodbUrl, hasTransactions: await isReplicated(testEnv.mongodbUrl) })
    return undefined
  }
  try {
    const server = await quietly(() => MongoMemoryReplSet.create({ replSet: { count: 1 } }))
    project.provide('mongo', { url: server.getUri(), hasTransactions: true })
    return () => server.stop()
  } catch (error) {
    const missing = `no MongoDB: MONGODB_URL is not set, and no mongod could be started (${firstLine(error)})`
    if (testEnv.requiresMongo) throw new Error(`REQUIRE_MONGO=1, but ${missing}`, { cause: error })
    process.stderr.write(`The contract suite runs on SQLite only: ${missing}\n`)
    project.provide('mongo', { missing })
    return undefined
  }
}

/** The server's greeting names its replica set; without one, Payload has no transactions. */
async function isReplicated(url: string): Promise<boolean> {
  const client = new MongoClient(url)
  try {
    const greeting = await client.db().command({ isMaster: 1 })
    return 'setName' in greeting
  } finally {
    await client.close()
  }
}

/** Keeps the library from printing its failures, which the caller reports in one line. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, error } = console
  Object.assign(console, { warn: () => undefined, error: () => undefined })
  try {
    return await work()
  } finally {
    Object.assign(console, { warn, error })
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
