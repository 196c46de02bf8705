import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BSON, type Document } from 'mongodb'
import { expect, onTestFinished, test } from 'vitest'
import { checkDatabase } from '../../src/config/database-preflight.ts'
import { CarepathError } from '@carepath/schema'
import { serve } from './refusing-server.ts'

const password = 'hunter2-and-more'

test('a database file in a folder that can be created is accepted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-preflight-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const databaseUrl = `file:${join(folder, 'new/carepath.db')}`
  await expect(checkDatabase({ databaseUrl, mode: 'production' })).resolves.toBeUndefined()
})

test('an address of another kind is refused, and the accepted kinds are named', async () => {
  expect(await complaint('postgres://localhost/carepath')).toBe(
    'DATABASE_URL begins with “postgres”, which no database here answers to. Use file:… for SQLite, or mongodb://… or mongodb+srv://… for MongoDB.',
  )
})

test('an address that cannot be read is refused without its password', async () => {
  expect(await complaint(`mongodb://eli:${password}@[host/carepath`)).toMatch(
    /^DATABASE_URL can't be read: .*mongodb:\/\/user:password@host/u,
  )
})

test('the message names a server that can’t be reached', async () => {
  const closed = await serve(() => undefined)
  await closed.close()
  expect(await complaint(`mongodb://eli:${password}@${closed.address}/carepath`)).toBe(
    `DATABASE_URL (mongodb://eli:***@${closed.address}/carepath): no database answers there (connect ECONNREFUSED ${closed.address}). Start it, or correct the address.`,
  )
})

test('the check stops waiting for a server that never answers', async () => {
  const address = await serving(() => undefined)
  expect(await complaint(`mongodb://${address}/carepath`)).toContain('no database answers there')
})

test('the message says that the password was refused', async () => {
  const address = await serving(({ saslStart }) =>
    saslStart ? { ok: 0, code: 18, codeName: 'AuthenticationFailed', errmsg: 'Authentication failed.' } : greeting,
  )
  expect(await complaint(`mongodb://eli:${password}@${address}/carepath?authMechanism=SCRAM-SHA-256`)).toBe(
    `DATABASE_URL (mongodb://eli:***@${address}/carepath?authMechanism=SCRAM-SHA-256): the server refused the user or password. Correct them, or give that user readWrite on the database.`,
  )
})

test('the message says that a server is too old for the driver', async () => {
  const address = await serving(() => ({ ...greeting, maxWireVersion: 6 }))
  expect(await complaint(`mongodb://${address}/carepath`)).toBe(
    `DATABASE_URL (mongodb://${address}/carepath): the server is too old. Use MongoDB 4.2 or newer.`,
  )
})

test('a single server is accepted in the try-out and refused in production', async () => {
  const databaseUrl = `mongodb://${await serving((command) => nothingFound(command) ?? greeting)}/carepath`
  await expect(checkDatabase({ databaseUrl, mode: 'tryout' })).resolves.toBeUndefined()
  expect(await complaint(databaseUrl)).toContain('In production use a replica set')
})

test('a replica set is accepted in production', async () => {
  const replicaSet = { ...greeting, setName: 'rs0', hosts: [], secondary: false }
  const address = await serving((command) => nothingFound(command) ?? replicaSet)
  await expect(
    checkDatabase({ databaseUrl: `mongodb://${address}/carepath?directConnection=true`, mode: 'production' }),
  ).resolves.toBeUndefined()
})

/** The answer to a search; undefined for other commands. */
const nothingFound = ({ find }: Document): Document | undefined =>
  find === undefined
    ? undefined
    : { ok: 1, cursor: { id: BSON.Long.ZERO, ns: `carepath.${String(find)}`, firstBatch: [] } }

const greeting = {
  ok: 1,
  helloOk: true,
  isWritablePrimary: true,
  ismaster: true,
  minWireVersion: 0,
  maxWireVersion: 21,
  maxBsonObjectSize: 16_777_216,
}

async function serving(answer: (command: Document) => Document | undefined): Promise<string> {
  const server = await serve(answer)
  onTestFinished(() => server.close())
  return server.address
}

/** The line that is shown; it never contains a password. */
async function complaint(databaseUrl: string): Promise<string> {
  const error = await checkDatabase({ databaseUrl, mode: 'production' }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CarepathError)
  const line = (error as CarepathError).toSentence()
  expect(line).not.toContain(password)
  expect(line).not.toContain('\n')
  return line
}
