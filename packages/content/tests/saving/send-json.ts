import type { TestCms } from '../support/open-cms.ts'

export type Json = Record<string, unknown>

export interface Sent {
  /** Headers of whoever sends it. */
  as?: Record<string, string>
  data?: object
  ifMatch?: string
}

interface Answer {
  status: number
  etag: string | null
  body: Json & { doc?: Json; errors?: { message: string; data?: Json }[] }
}

/** A request to the REST API, with what a revision needs. */
export async function sendJson(
  cms: TestCms,
  method: string,
  path: string,
  { as, data, ifMatch }: Sent,
): Promise<Answer> {
  const headers = { ...as, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) }
  const init = data ? { body: JSON.stringify(data) } : {}
  const response = await cms.rest(path, { method, headers, ...init })
  return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as Json }
}

/** A request that must succeed: its answer's body. */
export async function sendSoundly<T>(cms: TestCms, method: string, path: string, sent: Sent): Promise<T> {
  const { status, body } = await sendJson(cms, method, path, sent)
  if (status >= 400) throw new Error(JSON.stringify(body))
  return body as T
}
