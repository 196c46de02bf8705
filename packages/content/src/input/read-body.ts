import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import { ClientFault } from './client-fault.ts'

/**
 * Reads the body of a request for one of Payload's own endpoints, and puts it where the endpoint finds it: the endpoint
 * won't read it again.
 */
export async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    // Payload gives no status to a form without a boundary or a file that ends too early.
    if (error instanceof APIError && error.status === 500)
      throw new ClientFault(`The form that was sent can’t be read: ${error.message}.`, 400)
    throw error
  }
  Object.defineProperty(req, 'body', { value: null })
  return req.data
}

/** Replaces what a request has sent. */
export function replaceBody(req: PayloadRequest, data: Record<string, unknown>): void {
  req.data = data
  Object.defineProperty(req, 'json', { value: () => Promise.resolve(data) })
}

/** The query or body that isn't an object names no field. */
export function notAnObject(): ClientFault {
  return new ClientFault('Send an object in JSON, with the fields of the document by their names.', 400)
}
