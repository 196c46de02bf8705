import { randomUUID } from 'node:crypto'
import { describe, inject } from 'vitest'
import type {} from './mongo-server.ts'

/** A database the contract suite runs on. */
export interface Database {
  name: string
  /** Settings of the CMS; SQLite needs none. */
  environment: Record<string, string>
  hasTransactions: boolean
}

/** Runs the same tests on each database that is available; says why one isn't. */
export function onEachDatabase(tests: (database: Database) => void): void {
  const mongo = inject('mongo')
  describe('on SQLite', () => tests({ name: 'SQLite', environment: {}, hasTransactions: true }))
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
