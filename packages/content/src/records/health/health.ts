import type { Endpoint } from 'payload'
import { checkWritable } from './check-writable.ts'
import { askSiteHealth } from './publishing-health.ts'

/**
 * Tells anybody that the CMS runs, reads and writes its database, that what editors publish goes live, and that somebody
 * stands for all that is live. Strangers get no other answer from the API.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    await payload.count({ collection: 'users', overrideAccess: true })
    try {
      await checkWritable(payload)
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'The database can’t be written.' })
      return Response.json({ status: 'read-only' }, { status: 503 })
    }
    const { publishing, unsigned, unrenderable } = await askSiteHealth(payload)
    const isWell =
      (publishing === 'running' || publishing === 'starting') && unsigned.length + unrenderable.length === 0
    const answer = {
      ...{ status: isWell ? 'ok' : 'failing', publishing },
      ...(unsigned.length > 0 ? { unsigned } : {}),
      ...(unrenderable.length > 0 ? { unrenderable } : {}),
    }
    return Response.json(answer, { status: isWell ? 200 : 503 })
  },
}
