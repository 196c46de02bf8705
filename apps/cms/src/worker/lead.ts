import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher, type Publisher } from '@carepath/publisher'
import { CarepathError, type DocumentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Outbox } from '../payload-types.ts'
import { settingsOf } from '../settings-of.ts'
import { differences, everything } from './differences.ts'
import { OutboxLoop } from './outbox-loop.ts'
import { queuedRows, settleRows } from './outbox-rows.ts'
import { publisherOptions } from './publisher-options.ts'
import { recordRelease, type Outcome } from './release-record.ts'
import { PinnedError, Releaser } from './releaser.ts'
import { requestsFor, requestsOf } from './requests.ts'
import { runScheduled } from './scheduled-publishing.ts'
import type { Status } from './status.ts'
import { freeStuckJobs } from './stuck-jobs.ts'
import { mappingHash, readMemory, writeMemory } from './worker-memory.ts'

const retryEveryMs = 30_000
const reopenEveryMs = 5000

/** Publishes until the signal, as the one process that may. */
export async function lead(
  payload: Payload,
  { status, signal }: { status: Status; signal: AbortSignal },
): Promise<void> {
  await freeStuckJobs(payload)
  const publisher = await openPatiently(payload, signal)
  try {
    const releaser = await catchUp(payload, publisher)
    const loop = outboxLoop(payload, releaser)
    status.lead(releaser, loop)
    await loop.run(signal)
  } finally {
    await publisher.close()
  }
}

/** Without a readable site nothing can be published: says so once, leaves the live pages alone and tries again. */
async function openPatiently(payload: Payload, signal: AbortSignal): Promise<Publisher> {
  const { logger } = payload
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    if (total >= 100 && (done % 100 === 0 || done === total)) logger.info(`Rendered ${done} of ${total} pages`)
  }
  const options = { ...publisherOptions(settingsOf(payload)), log: (line: string) => logger.info(line), onProgress }
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await openPublisher(options)
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      if (attempt === 0) {
        logger.error(error.toSentence())
        const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
        await recordRelease(payload, { changes: [], rows: [], outcome })
      }
      await pause(reopenEveryMs, undefined, { signal })
    }
  }
}

/** Brings what is live in line with the database, whatever happened while no worker ran. */
async function catchUp(payload: Payload, publisher: Publisher): Promise<Releaser> {
  const { dataDir } = settingsOf(payload)
  const memory = await readMemory(dataDir)
  const mapping = mappingHash()
  const isKnown = memory?.mapping === mapping
  const keep = (waiting: Map<string, string[]>) => writeMemory(dataDir, { mapping, waiting: [...waiting] })
  const releaser = new Releaser(payload, publisher, { waiting: new Map(isKnown ? memory.waiting : []), keep })
  const rows = await queuedRows(payload)
  const keys = await (isKnown ? differences : everything)(payload, releaser.live)
  if (keys.length > 0) payload.logger.info(`Comparing ${keys.length} documents with what is live`)
  await release(payload, releaser, { rows, keys }).catch((error: unknown) => {
    if (!(error instanceof PinnedError)) throw error
    payload.logger.warn(error.message)
  })
  await keep(releaser.waiting)
  return releaser
}

function outboxLoop(payload: Payload, releaser: Releaser): OutboxLoop {
  let lastRetry = performance.now()
  return new OutboxLoop({
    queued: () => queuedRows(payload),
    publish: (rows) => release(payload, releaser, { rows, keys: [] }),
    sideline: async () => {
      await runScheduled(payload)
      if (performance.now() - lastRetry < retryEveryMs) return
      lastRetry = performance.now()
      await releaser.retry()
    },
    onError: (error) => {
      payload.logger.error({ err: error, msg: 'The worker could not publish; it tries again.' })
    },
  })
}

/** Publishes what queued rows ask for, and documents beside them. */
async function release(
  payload: Payload,
  releaser: Releaser,
  { rows, keys }: { rows: Outbox[]; keys: DocumentKey[] },
): Promise<void> {
  const requests = requestsOf(rows, releaser.live)
  const asked = new Set([...requests.values()].flatMap((request) => request.rows))
  await releaser.release(new Map([...requestsFor(keys), ...requests]))
  // Of pictures that no live page shows.
  const idle = rows.filter((row) => !asked.has(row))
  await settleRows(payload, idle, { status: 'published' })
}
