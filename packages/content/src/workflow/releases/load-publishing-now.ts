import type { PayloadRequest } from 'payload'
import { reviewersAndAdmins } from '../../model/access/reviewers-and-admins.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import { loadPin } from './load-pin.ts'
import type { PublishingNow } from './publishing-now.ts'

/** How many outbox rows are named. */
const maxNamed = 10

/** Loads what is about to be live. */
export async function loadPublishingNow(req: PayloadRequest): Promise<PublishingNow> {
  const { payload } = req
  const [status, pin, queued] = await Promise.all([askWorker(payload, 'status', {}), loadPin(payload), loadQueued(req)])
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

function loadQueued({ payload }: PayloadRequest) {
  return payload.find({
    collection: 'outbox',
    where: { status: { equals: 'queued' } },
    sort: 'sequence',
    limit: maxNamed,
    depth: 0,
    overrideAccess: true,
  })
}
