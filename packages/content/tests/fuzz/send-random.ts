import type { TestCms } from '../support/open-cms.ts'
import type { FuzzedCms } from './fuzzed-cms.ts'
import type { RandomFile } from './random-file.ts'
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
  const text = request.body === undefined ? undefined : await fuzzed.fillIn(request.body)
  const form = request.file && (await asForm(request.file, text))
  const body = form ? form.body : text
  const response = await rest(`${path}${search}`, {
    method: request.method,
    headers: { ...fuzzed.headersOf(request.as), ...request.headers, ...form?.headers },
    ...(body === undefined ? {} : { body }),
  })
  const answer = await response.text()
  const { status } = response
  const file = request.file ? ` with the file ${JSON.stringify(request.file)}` : ''
  const line = `${status} ${request.as} ${request.method} ${path}${search} ${JSON.stringify(request.headers)} ${text?.slice(0, 1500) ?? ''}${file}\n  ${answer.slice(0, 300)}`
  return { status, line, text: answer }
}

/** A form as the admin sends it, with a file; as bytes, since a request that is refused may never read a form to its end. */
async function asForm({ name, type, base64 }: RandomFile, text: string | undefined) {
  const form = new FormData()
  if (text !== undefined) form.set('_payload', text)
  form.set('file', new Blob([Buffer.from(base64, 'base64')], { type }), name)
  const sent = new Response(form)
  return { body: await sent.arrayBuffer(), headers: { 'content-type': sent.headers.get('content-type') ?? '' } }
}
