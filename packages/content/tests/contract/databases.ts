import { randomUUID } from 'node:crypto'
import { describe, inject } from 'vitest'
import type {} from './mongo-server.ts'

/** A database the contract suite runs on. */
export interface Database {
  name: string
  /** What the CMS is told; SQLite needs nothing. */
  environment: Record<string, string>
  hasTransactions: boolean
}

/** Runs the same tests with the same expectations on each database that can be had; says why, where one can't. */
export function onEachDatabase(tests: (database: Database) => void): void {
  const mongo = inject('mongo')
  describe('on SQLite', () => tests({ name: 'SQLite', environment: {}, hasTransactions: false }))
  if ('missing' in mongo) {
    describe.skipIf(true)(`over MongoDB’s protocol: ${mongo.missing}`, () =>
      tests({ name: 'MongoDB', environment: {}, hasTransactions: false }),
    )
    return
  }
  const environment = { DATABASE_URL: withDatabase(mongo.url, `carepath-${randomUUID().slice(0, 13)}`) }
  describe('over MongoDB’s protocol', () =>
    tests({ name: 'MongoDB', environment, hasTransactions: mongo.hasTransactions }))
}

/** Each test file has a database of its own on a shared server. */
function withDatabase(url: string, database: string): string {
  const parts = new URL(url)
  parts.pathname = `/${database}`
  return parts.href
}
