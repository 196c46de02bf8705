import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { askForTask } from '../../outbox/ask-worker.ts'
import { endpoint } from '../request/endpoint.ts'
import { liveStatusOf } from './live-status-of.ts'
import { loadPublishingNow } from './load-publishing-now.ts'

/** What is live of a document, what is being published, and going back to an earlier release. */
export const releaseEndpoints: Endpoint[] = [
  endpoint({
    path: '/live-status',
    method: 'get',
    schema: z.object({ type: WrittenTypeSchema, id: IdSchema, locale: LocaleSchema }),
    handler: liveStatusOf,
  }),
  endpoint({ path: '/publishing-now', method: 'get', schema: z.object({}), handler: loadPublishingNow }),
  pinEndpoint('roll-back', z.strictObject({ number: z.int().positive() })),
  pinEndpoint('unpin', z.strictObject({})),
]

/** Pins the site to an earlier release, or unpins it: the worker's task of the same name. */
function pinEndpoint<T extends object>(task: 'roll-back' | 'unpin', schema: z.ZodType<T>): Endpoint {
  return endpoint({
    path: `/${task}`,
    method: 'post',
    roles: ['reviewer', 'admin'],
    refusal: 'Only reviewers and administrators may choose which release is live.',
    schema,
    errorStatus: 409,
    handler: async ({ payload, user }, input) => {
      await askForTask(payload, task, { ...input, by: user.name })
      return {}
    },
  })
}
