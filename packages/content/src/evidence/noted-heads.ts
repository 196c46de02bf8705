import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { getSettings } from '../config/get-settings.ts'
import { loadHead } from './append-entry.ts'
import type { ChainHead } from './evidence-row.ts'
import { loadSavedHeads, saveHead } from './saved-heads.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Of the earlier heads one is kept in so many entries: it tells where a log that was written anew begins to differ. */
const step = 1000
/** After an entry, further ones may follow at once: one note does for all of them. */
const delayMs = 500

const NotedHeadsSchema = z.array(z.strictObject({ sequence: z.int().positive(), hash: z.string() }))

const timers = new WeakMap<Payload, NodeJS.Timeout>()
/** The last note, which the next one waits for. */
const notes = new WeakMap<Payload, Promise<void>>()

/** Notes in a moment where the log has come to. A process that ends before leaves the note to the next one. */
export function noteHeadSoon(payload: Payload): void {
  if (timers.has(payload)) return
  const note = () => {
    noteHead(payload).catch((error: unknown) =>
      logEvent(payload.logger, 'debug', 'evidence-head-missed', { err: error }),
    )
  }
  timers.set(payload, setTimeout(note, delayMs).unref())
}

/**
 * Notes where the log has come to: outside the database, and in a row beside the log. A log that has lost a noted entry is
 * damaged; the notes stay as they are, so that entries which come later don't cover the loss.
 */
export function noteHead(payload: Payload): Promise<void> {
  clearTimeout(timers.get(payload))
  timers.delete(payload)
  const before = notes.get(payload)?.catch(() => undefined)
  const note = Promise.resolve(before).then(() => noteNow(payload))
  notes.set(payload, note)
  return note
}

async function noteNow(payload: Payload): Promise<void> {
  const file = notedHeadsFile(payload)
  const noted = await readNotedHeads(file)
  const saved = await loadSavedHeads(payload)
  const head = await loadHead(payload)
  for (const known of [...noted.slice(-1), ...saved])
    if (known.sequence > head.sequence || !(await hasEntry(payload, known))) return
  const isNewer = (known: ChainHead | undefined) => head.sequence > (known?.sequence ?? 0)
  if (isNewer(noted.at(-1))) await writeHeads(file, noted, head)
  if (isNewer(saved[0])) await saveHead(payload, head)
}

async function writeHeads(file: string, noted: ChainHead[], head: ChainHead): Promise<void> {
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

/** True where the log has the entry. */
export async function hasEntry(payload: Payload, { sequence, hash }: ChainHead): Promise<boolean> {
  const where = { and: [{ sequence: { equals: sequence } }, { entryHash: { equals: hash } }] }
  const { totalDocs } = await payload.db.count({ collection: 'evidence', where })
  return totalDocs === 1
}
