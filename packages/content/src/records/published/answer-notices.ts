import type { PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'

/** Adds to the answer of a save what it has brought about that nobody may have meant, as `notices`. */
export function withNotices(config: SanitizedConfig): SanitizedConfig {
  for (const { endpoints } of [...config.collections, ...config.globals])
    if (endpoints)
      for (const each of endpoints)
        if (each.method === 'patch' || each.method === 'post') each.handler = answering(each.handler)
  // Publishing several documents as one.
  for (const each of config.endpoints) if (each.method === 'post') each.handler = answering(each.handler)
  return config
}

const answering =
  (handler: PayloadHandler): PayloadHandler =>
  async (req: PayloadRequest) => {
    const response = await handler(req)
    const { notices = [] } = req.context
    if (notices.length === 0 || !response.ok) return response
    const body = (await response.json()) as object
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return Response.json({ ...body, notices }, { status: response.status, headers })
  }
