import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { getSettings } from '../config/get-settings.ts'
import { loadHead } from './append-entry.ts'
import type { ChainHead } from './evidence-row.ts'

/** Of the earlier heads one is kept in so many entries: it tells where a log that was written anew begins to differ. */
const step = 1000
/** After an entry, further ones may follow at once: one note does for all of them. */
const delayMs = 500

const NotedHeadsSchema = z.array(z.strictObject({ sequence: z.int().positive(), hash: z.string() }))

const timers = new WeakMap<Payload, NodeJS.Timeout>()

/** Notes in a moment where the log has come to. A process that ends before leaves the note to the next one. */
export function noteHeadSoon(payload: Payload): void {
  if (timers.has(payload)) return
  const note = () => {
    timers.delete(payload)
    noteHead(payload).catch((error: unknown) => payload.logger.debug({ err: error, msg: 'No head was noted.' }))
  }
  timers.set(payload, setTimeout(note, delayMs).unref())
}

/**
 * Notes, outside the database, where the log has come to. A log that has lost the noted entry is damaged; its note stays as
 * it is, so that entries which come later don't cover the loss.
 */
export async function noteHead(payload: Payload): Promise<void> {
  const file = notedHeadsFile(payload)
  const noted = await readNotedHeads(file)
  const head = await loadHead(payload)
  const last = noted.at(-1)
  if (head.sequence === 0 || (last && !(head.sequence > last.sequence && (await hasEntry(payload, last))))) return
  const kept = noted.filter(({ sequence }, place) => place < noted.length - 1 || isFar(sequence, noted.at(-2)))
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  // One process may note two heads at once.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, `${JSON.stringify([...kept, head], null, 1)}\n`, { mode: 0o600 })
  await rename(draft, file)
}

/** The file of noted heads. */
export function notedHeadsFile(payload: Payload): string {
  return join(getSettings(payload).dataDir, 'evidence', 'heads.json')
}

/** The noted heads, oldest first; none where the file is missing. */
export async function readNotedHeads(file: string): Promise<ChainHead[]> {
  try {
    return NotedHeadsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Error(`The noted heads of the evidence log can’t be read: ${file}`, { cause: error })
  }
}

function isFar(sequence: number, before: ChainHead | undefined): boolean {
  return Math.floor(sequence / step) > Math.floor((before?.sequence ?? 0) / step)
}

async function hasEntry(payload: Payload, { sequence, hash }: ChainHead): Promise<boolean> {
  const where = { and: [{ sequence: { equals: sequence } }, { entryHash: { equals: hash } }] }
  const { totalDocs } = await payload.db.count({ collection: 'evidence', where })
  return totalDocs === 1
}
