import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { getSettings } from '../../config/get-settings.ts'
import { isRunning } from '../../config/is-running.ts'
import { hasTransactions, readGreeting } from '../../config/mongodb/server-greeting.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import type { ReadEntry } from './entry.ts'
import type { FormerDocument } from './former-documents.ts'

/** The documents that an import was about to create. */
const NotedSchema = z.strictObject({
  /** The process that imports. */
  process: z.int(),
  created: z.array(z.strictObject({ collection: z.enum(Object.values(collectionSlugs)), id: z.string() })),
})

/** An import that runs says so more often than this. The system gives the number of an ended process to another one. */
const silentMs = 60_000

const fileOf = ({ payload }: PayloadRequest): string => join(getSettings(payload).dataDir, 'unfinished-import.json')

/**
 * Notes what an import is about to create, where the database has no transactions to undo it: a single server of MongoDB,
 * which only the try-out allows.
 */
export async function noteUndo(
  req: PayloadRequest,
  written: readonly ReadEntry[],
  former: ReadonlyMap<ReadEntry, FormerDocument>,
): Promise<void> {
  if (await canUndo(req)) return
  if (written.some((entry) => former.has(entry)))
    throw publicError(
      'This database has no transactions, so that a failed update couldn’t be undone. Use SQLite, or a replica set of MongoDB.',
    )
  const created = written.map(({ type, id }) => ({ collection: collectionSlugs[type], id }))
  // Half a note could be read by nobody.
  const unfinished = `${fileOf(req)}.new`
  writeFileSync(unfinished, JSON.stringify({ process: process.pid, created }), { mode: 0o600, flush: true })
  renameSync(unfinished, fileOf(req))
}

/** While it works, an import keeps its note fresh: a note that nobody keeps is one of an import that was killed. */
export function keepNote(req: PayloadRequest): { stop: () => void } {
  const file = fileOf(req)
  const touch = () => {
    if (existsSync(file)) utimesSync(file, new Date(), new Date())
  }
  const timer = setInterval(touch, silentMs / 6).unref()
  return { stop: () => clearInterval(timer) }
}

/** At a start: takes back what an import has created that was killed. One that still runs is left alone. */
export async function takeBackKilledImport(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  const file = fileOf(req)
  if (!existsSync(file)) return 0
  const noted = readNote(file)
  if (isKept(file, noted.process)) return 0
  return takeBack(req, noted)
}

/** Takes back what an import has created that failed or was killed. */
export async function finishUndo(req: PayloadRequest): Promise<void> {
  const file = fileOf(req)
  if (!existsSync(file)) return
  const noted = readNote(file)
  if (isKept(file, noted.process)) throw publicError('Another import is running. Wait until it has ended.', 409)
  await takeBack(req, noted)
}

type Noted = z.infer<typeof NotedSchema>

const readNote = (file: string): Noted => NotedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** True while another process is at the import. */
const isKept = (file: string, pid: number): boolean =>
  pid !== process.pid && isRunning(pid) && Date.now() - statSync(file).mtimeMs < silentMs

/** Returns how many documents it has taken back. */
async function takeBack(req: PayloadRequest, noted: Noted): Promise<number> {
  let count = 0
  for (const { collection, id } of noted.created.toReversed()) {
    const { docs } = await req.payload.delete({
      collection,
      where: { and: [{ id: { equals: id } }, { revision: { equals: 1 } }] },
      overrideAccess: true,
      context: { isBulk: true },
    })
    count += docs.length
  }
  rmSync(fileOf(req))
  return count
}

/** The import is complete. */
export async function forgetUndo(req: PayloadRequest): Promise<void> {
  rmSync(fileOf(req), { force: true })
}

async function canUndo(req: PayloadRequest): Promise<boolean> {
  const { db } = req.payload
  if (db.name !== 'mongoose') return true
  const { connection } = db as unknown as { connection: { db?: Parameters<typeof readGreeting>[0] } }
  return connection.db !== undefined && hasTransactions(await readGreeting(connection.db))
}
