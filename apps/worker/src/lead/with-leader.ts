import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { askForTask, askStatus } from '@carepath/content/outbox/ask-worker.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { openLeader } from './lead.ts'
import type { Leader } from '../release/leader.ts'
import { Lease } from '../lease/lease.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { recordMissed, recordPin } from '../release/record-missed.ts'

const retryEveryMs = 500
/** Longer than a lease that nobody renews. */
const leaseTimeoutMs = 15_000

/** Something that only the process that publishes may do. */
interface Task<T> {
  /** Its name at the worker's door. */
  name: string
  body: object
  /** The same, done here. */
  runHere: (leader: Leader) => Promise<T>
}

/**
 * Has the worker do a task, or does it here where none runs. Never two at once: who works here holds the lease, and the
 * lock on the publisher's folder.
 */
export async function withLeader<T>(payload: Payload, { name, body, runHere }: Task<T>): Promise<T> {
  const status = await waitUntilStarted(payload)
  if (status === 'leading') return (await askForTask(payload, name, body)) as T
  const lease = new Lease(payload, 'publisher')
  await lease
    .take(AbortSignal.timeout(leaseTimeoutMs), () => undefined)
    .catch((cause: unknown) => {
      throw anotherLeads(payload, cause)
    })
  // Lost, the lock on the folder still keeps the other one out until this is done.
  lease.keep(() => undefined)
  try {
    return await runWithOwnLeader(payload, runHere)
  } finally {
    await lease.giveBack()
  }
}

async function runWithOwnLeader<T>(payload: Payload, alone: (leader: Leader) => Promise<T>): Promise<T> {
  const publisher = await openPublisher(publisherOptions(settingsOf(payload)))
  try {
    const leader = await openLeader(payload, publisher)
    await recordMissed(leader)
    await recordPin(leader)
    return await alone(leader)
  } finally {
    await publisher.close()
  }
}

/** What the worker is about, once it has started. */
async function waitUntilStarted(payload: Payload): Promise<'leading' | 'waiting' | undefined> {
  for (;;) {
    const status = (await askStatus(payload))?.status
    if (status !== 'starting') return status
    await pause(retryEveryMs)
  }
}

function anotherLeads(payload: Payload, cause: unknown): CarepathError {
  const { workerUrl } = settingsOf(payload)
  return new CarepathError('workerUnreachable', `A worker leads, and it is not the one at ${workerUrl}`, {
    next: 'Run this where that worker runs, or set WORKER_URL to it.',
    cause,
  })
}
