import type { TestCms } from '../support/open-cms.ts'
import type { FuzzedCms } from './fuzzed-cms.ts'
import type { RandomRequest } from './random-request.ts'

/** Sends a random request, by default to the CMS in this process. `line` is for somebody who wants to send it again. */
export async function sendRandom(
  fuzzed: FuzzedCms,
  request: RandomRequest,
  rest: TestCms['rest'] = (path, init) => fuzzed.cms.rest(path, init),
): Promise<{ status: number; line: string; text: string }> {
  const path = await fuzzed.fillIn(request.path)
  const query = new URLSearchParams(request.query)
  const search = await fuzzed.fillIn(query.size > 0 ? `?${query.toString()}` : '')
  const body = request.body === undefined ? undefined : await fuzzed.fillIn(request.body)
  const response = await rest(`${path}${search}`, {
    method: request.method,
    headers: { ...fuzzed.headersOf(request.as), ...request.headers },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const { status } = response
  const line = `${status} ${request.as} ${request.method} ${path}${search} ${JSON.stringify(request.headers)} ${body?.slice(0, 1500) ?? ''}\n  ${text.slice(0, 300)}`
  return { status, line, text }
}
