import type { Payload, PayloadRequest } from 'payload'
import { getSettings } from '../config/get-settings.ts'
import { onceAPayload } from '../model/once-a-payload.ts'
import { publicError } from '../model/public-error.ts'

/** How long a count is good for: a publish costs no query of its own. */
const countedForMs = 2000

const counts = onceAPayload(() => ({ at: -Infinity, waiting: Promise.resolve(0) }))

/**
 * Refuses to publish while as many changes wait as may. What leaves the site is never refused: a recall must find its way
 * however long the queue is.
 */
export async function refuseFullQueue({ context, payload }: PayloadRequest): Promise<void> {
  if (context.isBeingReleased) return
  const limit = getSettings(payload).queueLimit
  if ((await countWaiting(payload)) < limit) return
  throw publicError(
    `${limit} published changes wait already, and no more may. Save it as a draft, and ask whoever looks after this system whether the publishing worker runs.`,
    503,
  )
}

async function countWaiting(payload: Payload): Promise<number> {
  const count = counts(payload)
  if (performance.now() - count.at > countedForMs) {
    count.at = performance.now()
    count.waiting = payload
      .count({ collection: 'outbox', where: { status: { equals: 'queued' } }, overrideAccess: true })
      .then(({ totalDocs }) => totalDocs)
    // Whoever publishes next counts again.
    count.waiting.catch(() => (count.at = -Infinity))
  }
  return count.waiting
}
