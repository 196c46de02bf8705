import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

/** The fields of a request's body, JSON or the form that Payload's own screens send; none where it is something else. */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
}
