import { APIError } from 'payload'

/** A step of the review that may not be taken: what is wrong, and what to do. */
export const publicError = (message: string, status: 400 | 403 | 404 | 409 = 400): Error =>
  new APIError(message, status, undefined, true)
