import type { Endpoint } from 'payload'

/** Tells anybody that the CMS runs and reaches its database. Strangers get no other answer from the API. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    await payload.count({ collection: 'users', overrideAccess: true })
    return Response.json({ status: 'ok' })
  },
}
