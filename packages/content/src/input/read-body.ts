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
    if (isDamagedForm(req, error)) throw new ClientFault(`The form that was sent can’t be read: ${error.message}.`, 400)
    throw error
  }
  Object.defineProperty(req, 'body', { value: null })
  return req.data
}

/** True where a form has no boundary, damaged parts, or a file that ends too early: Payload gives no status to these. */
function isDamagedForm(req: PayloadRequest, error: unknown): error is Error {
  if (error instanceof APIError) return error.status === 500
  const isForm = req.headers.get('content-type')?.includes('multipart/') === true
  return isForm && error instanceof Error && !(error instanceof SyntaxError)
}

/** Replaces what a request has sent. */
export function replaceBody(req: PayloadRequest, data: Record<string, unknown>): void {
  req.data = data
  Object.defineProperty(req, 'json', { value: () => Promise.resolve(data), writable: true })
}

/** The query or body that isn't an object names no field. */
export function notAnObject(): ClientFault {
  return new ClientFault('Send an object in JSON, with the fields of the document by their names.', 400)
}
