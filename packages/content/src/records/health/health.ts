import type { Endpoint } from 'payload'

/** The one thing the API tells strangers: that it is up and reaches its database. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    await payload.count({ collection: 'users', overrideAccess: true })
    return Response.json({ status: 'ok' })
  },
}
