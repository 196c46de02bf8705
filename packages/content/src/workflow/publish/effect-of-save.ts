import type { PayloadRequest } from 'payload'

/** True where this save will be what patients read. A version that is restored as a draft still calls itself published. */
export function willBeLive(req: PayloadRequest, data: { _status?: unknown }): boolean {
  return data._status === 'published' && req.context.restoresAsDraft !== true
}

/** True where this save, of a document that is live, will take it down. */
export function willBeTakenDown(req: PayloadRequest, data: { _status?: unknown }): boolean {
  return data._status === 'draft' && req.context.savesDraft === false
}
