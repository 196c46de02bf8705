import { logEvent } from '@carepath/log/log-event.ts'
import { currentRequest } from '@carepath/log/process-log.ts'
import { firstStep, trace } from '@carepath/log/trace.ts'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../config/transactions/after-commit.ts'
import type { QueuedChange } from '../model/outbox-row.ts'
import { nextSequence } from './next-sequence.ts'
import { wakerOf } from './wake-worker.ts'

/**
 * Adds a row to the outbox, in the request's own transaction where there is one, and wakes the worker. Returns the row's id.
 * Documents that the worker itself saves during a release are part of that release, and need no row.
 */
export async function queueChange(
  req: PayloadRequest,
  { isUrgent = false, isBulk = req.context.isBulk === true, redirectTo, ...change }: QueuedChange,
  { wakes = true }: { wakes?: boolean } = {},
): Promise<string> {
  if (req.context.isBeingReleased === true) return ''
  const request = currentRequest()
  const begunAt = Date.now()
  const { id } = await req.payload.create({
    collection: 'outbox',
    data: {
      ...change,
      isUrgent,
      redirectTo: redirectTo ?? null,
      isBulk,
      sequence: await nextSequence(req.payload),
      requestedBy: requesterName(req),
      at: new Date().toISOString(),
      status: 'queued',
      request: request ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  logEvent(req.payload.logger, 'info', 'change-queued', {
    documents: [`${change.documentType}/${change.documentId}`],
    row: id,
  })
  if (request !== undefined)
    trace({
      ...{ name: 'queue a change', request, id: `row ${id}`, parent: firstStep, begunAt, endedAt: Date.now() },
      facts: { 'carepath.row': id, 'carepath.type': change.documentType, 'carepath.event': change.event },
    })
  // A worker that looked before the commit would find nothing.
  if (wakes) await afterCommit(req, wakerOf(req.payload))
  return id
}

function requesterName(req: PayloadRequest): string {
  return req.user ? req.user.name : 'Carepath'
}
