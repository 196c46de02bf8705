import type { Endpoint } from 'payload'
import { askPublishingHealth } from './publishing-health.ts'

/**
 * Tells anybody that the CMS runs, reaches its database, and that what editors publish goes live. Strangers get no other answer
 * from the API.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    await payload.count({ collection: 'users', overrideAccess: true })
    const publishing = await askPublishingHealth(payload)
    const isWell = publishing === 'running' || publishing === 'starting'
    return Response.json({ status: isWell ? 'ok' : 'failing', publishing }, { status: isWell ? 200 : 503 })
  },
}
