import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { workerTasks } from '../../outbox/worker-api.ts'
import { endpoint } from '../request/endpoint.ts'
import { loadLiveStatus } from './load-live-status.ts'
import { loadPublishingNow } from './load-publishing-now.ts'

const pinEndpoint = {
  method: 'post',
  roles: ['reviewer', 'admin'],
  refusal: 'Only reviewers and administrators may choose which release is live.',
  errorStatus: 409,
} as const

/** What patients see of a document, what is about to be live, and pinning the site to an earlier release. */
export const releaseEndpoints: Endpoint[] = [
  endpoint({
    path: '/live-status',
    method: 'get',
    schema: z.object({ type: WrittenTypeSchema, id: IdSchema, locale: LocaleSchema }),
    handler: loadLiveStatus,
  }),
  endpoint({ path: '/publishing-now', method: 'get', schema: z.object({}), handler: loadPublishingNow }),
  endpoint({
    ...pinEndpoint,
    path: workerTasks.rollBack.path,
    schema: workerTasks.rollBack.request.omit({ by: true }),
    handler: ({ payload, user }, { number }) => runWorkerTask(payload, 'rollBack', { number, by: user.name }),
  }),
  endpoint({
    ...pinEndpoint,
    path: workerTasks.unpin.path,
    schema: workerTasks.unpin.request.omit({ by: true }),
    handler: ({ payload, user }) => runWorkerTask(payload, 'unpin', { by: user.name }),
  }),
]
