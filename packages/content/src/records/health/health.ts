import type { Endpoint } from 'payload'
import { checkWritable } from './check-writable.ts'
import { askPublishingHealth } from './publishing-health.ts'

/**
 * Tells anybody that the CMS runs, reads and writes its database, and that what editors publish goes live. Strangers get no other answer
 * from the API.
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
    const publishing = await askPublishingHealth(payload)
    const isWell = publishing === 'running' || publishing === 'starting'
    return Response.json({ status: isWell ? 'ok' : 'failing', publishing }, { status: isWell ? 200 : 503 })
  },
}
