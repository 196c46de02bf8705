import type { Payload } from 'payload'

/**
 * Frees jobs whose process died while it ran them: Payload never does, and they would block their kind for ever
 * (https://github.com/payloadcms/payload/issues/17645). Only the leading worker runs jobs, so none is really running now.
 */
export async function freeStuckJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  })
}
