import { CarepathError } from '@carepath/schema'
import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MongoClient, MongoServerError } from 'mongodb'
import { databaseKind } from './database.ts'
import type { Settings } from './env.ts'
import { hasUnfinishedImport } from './mongodb/unfinished-import.ts'
import { hasTransactions, readGreeting, type ServerGreeting } from './mongodb/server-greeting.ts'

/** People wait five seconds for an answer; the driver gives up a little earlier. */
const timeoutMs = 4000
const deadlineMs = 4800

/** Checks at the start what would fail later and less clearly: the address, the password, the version, transactions. */
export async function checkDatabase(
  { databaseUrl, mode }: Pick<Settings, 'databaseUrl' | 'mode'>,
  { isToBeFilled = false }: { isToBeFilled?: boolean } = {},
): Promise<void> {
  if (databaseKind(databaseUrl) === 'sqlite') return checkFolder(databaseUrl)
  const client = openClient(databaseUrl)
  try {
    checkGreeting(await withinDeadline(askServer(client)), { databaseUrl, mode })
    if (!isToBeFilled && (await withinDeadline(hasUnfinishedImport(client.db())))) throw unfinished(databaseUrl)
  } catch (error) {
    throw error instanceof CarepathError ? error : toUnavailable(error, databaseUrl)
  } finally {
    await client.close(true)
  }
}

/** The address without its password, for messages. */
export function withoutPassword(url: string): string {
  return url.replace(/^([a-z+]+:\/\/[^:@/]*):[^@]*@/u, '$1:***@')
}

async function checkFolder(url: string): Promise<void> {
  const folder = dirname(url.slice('file:'.length))
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw unavailable(
      `DATABASE_URL is ${url}, but ${folder} can't be written`,
      'Give this user the right to write there.',
      error,
    )
  }
}

function openClient(url: string): MongoClient {
  try {
    return new MongoClient(url, {
      serverSelectionTimeoutMS: timeoutMs,
      connectTimeoutMS: timeoutMs,
      appName: 'carepath-check',
    })
  } catch (error) {
    throw unavailable(
      `DATABASE_URL can't be read: ${hidePassword(messageOf(error), url)}`,
      'Write it as mongodb://user:password@host:27017/name.',
      error,
    )
  }
}

/** Lists the collections, which needs the same rights as the CMS; the server answers `hello` without any. */
async function askServer(client: MongoClient): Promise<ServerGreeting> {
  const database = client.db()
  await database.command({ listCollections: 1, nameOnly: true, cursor: { batchSize: 1 } })
  return readGreeting(database)
}

function checkGreeting(greeting: ServerGreeting, { databaseUrl, mode }: Pick<Settings, 'databaseUrl' | 'mode'>): void {
  if (mode === 'tryout' || hasTransactions(greeting)) return
  throw unavailable(
    `DATABASE_URL (${withoutPassword(databaseUrl)}) is a single MongoDB server, which has no transactions`,
    'In production use a replica set, such as Atlas, or start this server with --replSet.',
  )
}

function unfinished(url: string): CarepathError {
  return unavailable(
    `An import into DATABASE_URL (${withoutPassword(url)}) was cut off`,
    'Run npm run -s data:import again: it begins anew. Or set DATABASE_URL to another database.',
  )
}

function toUnavailable(error: unknown, url: string): CarepathError {
  const shown = withoutPassword(url)
  if (error instanceof MongoServerError && [13, 18, 8000].includes(Number(error.code))) {
    return unavailable(
      `DATABASE_URL (${shown}): the server refused the user or password`,
      'Correct them, or give that user readWrite on the database.',
      error,
    )
  }
  const message = messageOf(error)
  // The driver's message names the oldest version it works with.
  const tooOld = /maximum wire version .* at least \d+ \((?<oldest>MongoDB [\d.]+)\)/u.exec(message)?.groups?.oldest
  if (tooOld) return unavailable(`DATABASE_URL (${shown}): the server is too old`, `Use ${tooOld} or newer.`, error)
  return unavailable(
    `DATABASE_URL (${shown}): no database answers there (${hidePassword(message, url)})`,
    'Start it, or correct the address.',
    error,
  )
}

function unavailable(message: string, next: string, cause?: unknown): CarepathError {
  return new CarepathError('databaseUnavailable', message, { next, cause })
}

/** The driver's own timeouts don't limit the look-up of an SRV address. */
function withinDeadline<T>(answer: Promise<T>): Promise<T> {
  const deadline = Promise.withResolvers<never>()
  const timer = setTimeout(() => deadline.reject(new Error('no answer within 5 seconds')), deadlineMs)
  return Promise.race([answer, deadline.promise]).finally(() => clearTimeout(timer))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The first line of a driver's message, which may quote the address with its password. */
function hidePassword(message: string, url: string): string {
  const password = /^[a-z+]+:\/\/[^:@/]*:([^@]*)@/u.exec(url)?.[1]
  return (password ? message.replaceAll(password, '***') : message).split('\n')[0] ?? ''
}
