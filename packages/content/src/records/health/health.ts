import { setTimeout as pause } from 'node:timers/promises'
import type { Endpoint, Payload } from 'payload'
import { checkWritable } from './check-writable.ts'
import { askSiteHealth } from './publishing-health.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/**
 * Tells anybody that the CMS runs, reads and writes its database, that what editors publish goes live, that somebody
 * stands for all that is live, and that the evidence log is whole. Strangers get no other answer from the API, beside `/ready`.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await checkWritable(payload)
    } catch (error) {
      logEvent(payload.logger, 'warn', 'database-unwritable', { err: error })
      const status = (await canRead(payload)) ? 'read-only' : 'no database'
      return Response.json({ status }, { status: 503 })
    }
    const { publishing, unsigned, unrenderable, evidence, isDelivering } = await askSiteHealth(payload)
    const isPublishing = publishing === 'running' || publishing === 'starting'
    const isWell = isPublishing && unsigned.length + unrenderable.length === 0 && !evidence && isDelivering
    const answer = {
      ...{ status: isWell ? 'ok' : 'failing', publishing },
      ...(unsigned.length > 0 ? { unsigned } : {}),
      ...(unrenderable.length > 0 ? { unrenderable } : {}),
      ...(isDelivering ? {} : { delivery: 'failing' }),
      ...(evidence ? { evidence: { damagedFrom: evidence.from } } : {}),
    }
    return Response.json(answer, { status: isWell ? 200 : 503 })
  },
}

/** A reader waits no longer than this. */
const timeoutMs = 2000

async function canRead(payload: Payload): Promise<boolean> {
  const reads = payload.count({ collection: 'users', overrideAccess: true }).then(
    () => true,
    () => false,
  )
  return Promise.race([reads, pause(timeoutMs, false)])
}
