import { setTimeout as pause } from 'node:timers/promises'
import type { Delivery } from '@carepath/delivery/delivery.ts'
import { openPublisher } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { askWorker, runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import type { WorkerRequest, WorkerResponse, WorkerTask } from '@carepath/content/outbox/worker-api.ts'
import type { WorkerStage } from '@carepath/content/outbox/worker-status.ts'
import { Lease } from '../lease/lease.ts'
import type { Leader } from '../release/leader.ts'
import { recordMissed, recordPin } from '../release/record-missed.ts'
import { openDelivery } from './open-delivery.ts'
import { openLeader } from './open-leader.ts'

const retryEveryMs = 500
/** Longer than a lease lasts that nobody renews. */
const leaseTimeoutMs = 15_000

/**
 * Has the running worker do a task, or does it in this process where no worker runs. Never both at once: this process takes
 * the lease first, and the lock on the publisher's folder.
 */
export async function withLeader<T extends WorkerTask>(
  payload: Payload,
  {
    task,
    request,
    runHere,
  }: { task: T; request: WorkerRequest<T>; runHere: (leader: Leader) => Promise<WorkerResponse<T>> },
): Promise<WorkerResponse<T>> {
  if ((await waitUntilStarted(payload)) === 'leading') return runWorkerTask(payload, task, request)
  const lease = new Lease(payload, 'publisher')
  const waiting = AbortSignal.timeout(leaseTimeoutMs)
  await lease
    .take(waiting, () => undefined)
    .catch((cause: unknown) => {
      throw waiting.aborted ? anotherLeads(payload, cause) : cause
    })
  // Should the lease be lost, the lock on the folder still keeps the other worker out until this is done.
  lease.keep(() => undefined)
  try {
    return await runWithOwnLeader(payload, runHere)
  } finally {
    await lease.giveBack()
  }
}

async function runWithOwnLeader<T>(payload: Payload, runHere: (leader: Leader) => Promise<T>): Promise<T> {
  const publisher = await openPublisher(publisherOptions(getSettings(payload)))
  let delivery: Delivery | undefined
  try {
    delivery = await openDelivery(payload, publisher)
    const leader = await openLeader(payload, publisher, { delivery })
    await recordMissed(leader)
    await recordPin(leader)
    return await runHere(leader)
  } finally {
    await delivery?.stop()
    await publisher.close()
  }
}

/** The worker's stage, once it is another than starting; undefined where no worker answers. */
async function waitUntilStarted(payload: Payload): Promise<WorkerStage | undefined> {
  for (;;) {
    const stage = (await askWorker(payload, 'status', {}))?.status
    if (stage !== 'starting') return stage
    await pause(retryEveryMs)
  }
}

function anotherLeads(payload: Payload, cause: unknown): CarepathError {
  const { workerUrl } = getSettings(payload)
  return new CarepathError('workerUnreachable', `A worker leads, and it is not the one at ${workerUrl}`, {
    next: 'Run this where that worker runs, or set WORKER_URL to it.',
    cause,
  })
}
