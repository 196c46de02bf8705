import type { Endpoint } from 'payload'
import { checkWritable } from './check-writable.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Tells whether the admin can serve: its database can be read and written. What the worker does is another question: `/health`. */
export const ready: Endpoint = {
  path: '/ready',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await checkWritable(payload)
      return Response.json({ status: 'ready' })
    } catch (error) {
      logEvent(payload.logger, 'warn', 'database-unwritable', { err: error })
      return Response.json({ status: 'not ready', problems: ['The database can’t be written.'] }, { status: 503 })
    }
  },
}
