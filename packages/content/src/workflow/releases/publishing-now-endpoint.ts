import type { Endpoint, PayloadRequest } from 'payload'
import { isActive } from '../../model/access/is-active.ts'
import { reviewersAndAdmins } from '../../model/access/reviewers-and-admins.ts'
import { askStatus } from '../../outbox/ask-worker.ts'
import { pinOnRecord } from './pin-on-record.ts'
import type { PublishingNow } from './publishing-now.ts'

/** Enough to see what waits. */
const shown = 10

/** Tells the admin what is on its way to patients. */
export const publishingNow: Endpoint = {
  path: '/publishing-now',
  method: 'get',
  handler: async (req) => {
    if (!isActive(req.user)) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 403 })
    return Response.json(await publishingNowOf(req))
  },
}

async function publishingNowOf(req: PayloadRequest): Promise<PublishingNow> {
  const { payload } = req
  const [status, pin, queued] = await Promise.all([askStatus(payload), pinOnRecord(payload), queuedIn(req)])
  return {
    worker: status?.status ?? 'silent',
    pass: status?.pass ?? null,
    check: status?.check ?? null,
    pin: pin ?? null,
    queued: queued.docs.map(({ title, event, requestedBy, at }) => ({ title, event, by: requestedBy, at })),
    queuedCount: queued.totalDocs,
    mayPin: reviewersAndAdmins({ req }),
  }
}

function queuedIn({ payload }: PayloadRequest) {
  return payload.find({
    collection: 'outbox',
    where: { status: { equals: 'queued' } },
    sort: 'sequence',
    limit: shown,
    depth: 0,
    overrideAccess: true,
  })
}
