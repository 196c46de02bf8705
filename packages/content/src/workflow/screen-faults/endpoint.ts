import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'

/** A screen that a browser could not show. */
const FaultSchema = z.strictObject({
  /** What the screen tells the person to pass on. */
  reference: z.string().regex(/^[A-Z\d]{4,20}$/u),
  /** Path of the screen, without its query. */
  screen: z.string().startsWith('/').max(300),
  message: z.string().max(500),
  stack: z.string().max(4000).optional(),
})

/** Puts a fault of a screen into the server’s log, `POST /screen-faults`: nobody else sees what happens in a browser. */
export const screenFaultEndpoint = endpoint({
  path: '/screen-faults',
  method: 'post',
  schema: FaultSchema,
  handler: ({ payload, user }, { reference, message, ...fault }) => {
    payload.logger.error({
      ...fault,
      account: user.id,
      msg: `Reference ${reference}: a screen could not be shown. ${message}`,
    })
    return Promise.resolve({ reference })
  },
})
