import type { PayloadRequest } from 'payload'

/** True where this save will be what patients read. A version that is restored still calls itself published. */
export function willBeLive(req: PayloadRequest, data: { _status?: unknown }): boolean {
  return data._status === 'published' && req.context.restoresVersion !== true
}

/** True where this save, of a document that is live, will take it down. */
export function willBeTakenDown(req: PayloadRequest): boolean {
  return req.context.takesDown === true
}
