import { CarepathError } from '@carepath/schema'
import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MongoClient, MongoServerError, type Document } from 'mongodb'
import { databaseKind } from './database.ts'
import type { Settings } from './env.ts'

/** The driver gives up a little before the five seconds within which somebody waits for an answer. */
const timeoutMs = 4000
const deadlineMs = 4800

/** Asks the database the few things that would otherwise fail later and less clearly. Each answer is one line. */
export async function checkDatabase({ databaseUrl, mode }: Pick<Settings, 'databaseUrl' | 'mode'>): Promise<void> {
  if (databaseKind(databaseUrl) === 'sqlite') return checkFolder(databaseUrl)
  const client = openClient(databaseUrl)
  try {
    checkGreeting(await withinDeadline(readGreeting(client)), { databaseUrl, mode })
  } catch (error) {
    throw error instanceof CarepathError ? error : toUnavailable(error, databaseUrl)
  } finally {
    await client.close(true)
  }
}

/** The address without its password, fit to be shown. */
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

/** A listing needs the same rights as the CMS itself; a greeting alone is answered to strangers. */
async function readGreeting(client: MongoClient): Promise<Document> {
  const database = client.db()
  await database.command({ listCollections: 1, nameOnly: true, cursor: { batchSize: 1 } })
  return database.command({ hello: 1 }).catch(() => database.command({ isMaster: 1 }))
}

function checkGreeting(greeting: Document, { databaseUrl, mode }: Pick<Settings, 'databaseUrl' | 'mode'>): void {
  const isReplicated = 'setName' in greeting || greeting.msg === 'isdbgrid'
  if (mode === 'tryout' || isReplicated) return
  throw unavailable(
    `DATABASE_URL (${withoutPassword(databaseUrl)}) is a single MongoDB server, which has no transactions`,
    'In production use a replica set, such as Atlas, or start this server with --replSet.',
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
  // The driver knows how old a server it can still talk to.
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

/** An SRV look-up can wait for ever, whatever the driver was told. */
function withinDeadline<T>(answer: Promise<T>): Promise<T> {
  const deadline = Promise.withResolvers<never>()
  const timer = setTimeout(() => deadline.reject(new Error('no answer within 5 seconds')), deadlineMs)
  return Promise.race([answer, deadline.promise]).finally(() => clearTimeout(timer))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A driver's message may quote the address. */
function hidePassword(message: string, url: string): string {
  const password = /^[a-z+]+:\/\/[^:@/]*:([^@]*)@/u.exec(url)?.[1]
  return (password ? message.replaceAll(password, '***') : message).split('\n')[0] ?? ''
}
