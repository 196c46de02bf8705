import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
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
  writeFileSync(fileOf(req), JSON.stringify({ process: process.pid, created }), { mode: 0o600, flush: true })
}

/** Takes back what an import has created that failed or was killed. */
export async function finishUndo(req: PayloadRequest): Promise<void> {
  const file = fileOf(req)
  if (!existsSync(file)) return
  const noted = NotedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (noted.process !== process.pid && isRunning(noted.process))
    throw publicError('Another import is running. Wait until it has ended.', 409)
  for (const { collection, id } of noted.created.toReversed())
    await req.payload.delete({
      collection: collection,
      where: { and: [{ id: { equals: id } }, { revision: { equals: 1 } }] },
      overrideAccess: true,
      context: { isBulk: true },
    })
  rmSync(file)
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
