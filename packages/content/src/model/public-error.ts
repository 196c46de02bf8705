import { APIError } from 'payload'

/** An error whose message is shown to whoever sent the request: what is wrong, and what to do. */
export const publicError = (message: string, status: 400 | 403 | 404 | 409 | 503 | 507 = 400): Error =>
  new APIError(message, status, undefined, true)
