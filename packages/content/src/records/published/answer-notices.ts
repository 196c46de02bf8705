import type { PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'

/** Adds to the answer of a save what it has brought about that nobody may have meant, as `notices`, and says whether it is published. */
export function withNotices(config: SanitizedConfig): SanitizedConfig {
  for (const { endpoints } of [...config.collections, ...config.globals])
    if (endpoints)
      for (const each of endpoints)
        if (each.method === 'patch' || each.method === 'post') each.handler = answering(each.handler, true)
  // Publishing several documents as one.
  for (const each of config.endpoints) if (each.method === 'post') each.handler = answering(each.handler, false)
  return config
}

const answering =
  (handler: PayloadHandler, isSave: boolean): PayloadHandler =>
  async (req: PayloadRequest) => {
    const response = await handler(req)
    const { notices = [] } = req.context
    const mayPublish = isSave && req.query.draft !== 'true' && req.query.autosave !== 'true'
    if ((notices.length === 0 && !mayPublish) || !isJson(response)) return response
    const body = (await response.json()) as Answer
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    const isPublished = (body.doc ?? body.result)?._status === 'published'
    const message = isPublished && body.message === req.t('general:updatedSuccessfully') ? 'Published.' : body.message
    const answer = { ...body, ...(message ? { message } : {}), ...(notices.length > 0 ? { notices } : {}) }
    return Response.json(answer, { status: response.status, headers })
  }

/** What Payload answers to a save: of a document, or of a global. */
interface Answer {
  message?: string
  doc?: { _status?: unknown } | null
  result?: { _status?: unknown } | null
}

const isJson = ({ ok, headers }: Response): boolean =>
  ok && headers.get('content-type')?.startsWith('application/json') === true
