import { z } from 'zod'
import { routeOf } from '@carepath/log/route.ts'
import { endpoint } from '../request/endpoint.ts'
import { logEvent } from '@carepath/log/log-event.ts'

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
  handler: ({ payload }, { reference, message, ...fault }) => {
    const words = [`Reference ${reference}: a screen could not be shown. ${message}`, fault.screen, fault.stack]
    logEvent(payload.logger, 'error', 'screen-failed', {
      reference,
      route: routeOf(fault.screen),
      words: words.filter(Boolean).join('\n'),
    })
    return Promise.resolve({ reference })
  },
})
