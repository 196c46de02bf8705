import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { echo, serve, stopServing, tokenOf } from './serve.ts'

const megabyte = 2 ** 20

afterEach(stopServing)

/** Sends a body in chunks, without telling its length. */
async function sendChunked(url: string, megabytes: number): Promise<{ status: number | undefined; text: string }> {
  const sent = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
  sent.on('error', () => undefined) // the server stops reading what is too long
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  for (let index = 0; index < megabytes * 16; index += 1) sent.write(Buffer.alloc(megabyte / 16, ' '))
  sent.end()
  const [response] = await answered
  return { status: response.statusCode, text: String(await buffer(response)) }
}

function uploadForm({ fields, file }: { fields: number; file: number }): FormData {
  const form = new FormData()
  form.set('_payload', 'x'.repeat(fields))
  form.set('file', new Blob([Buffer.alloc(file)]), 'picture.png')
  return form
}

test.each(['/api/users/login', '/api/faqs', '/api/graphql', '/admin', '/admin/collections/faqs'])(
  'a body over the limit is refused at %s before anything reads it, whether its length is told or not',
  async (path) => {
    let handled = 0
    const url = await serve(() => void (handled += 1))
    const told = await fetch(url + path, { method: 'POST', body: Buffer.alloc(2 * megabyte) })
    expect(told.status).toBe(413)
    expect(await told.text()).toContain('larger than the limit of 1 MB')
    const untold = await sendChunked(url + path, 3)
    expect(untold.status).toBe(413)
    expect(untold.text).toContain('limit of 1 MB')
    expect(handled).toBe(0)
  },
)

test('a body over the limit is refused whatever form it has: compressed, or a field of an upload', async () => {
  const url = await serve()
  const authorization = `JWT ${await tokenOf('a')}`
  const packed = await fetch(`${url}/api/faqs`, {
    method: 'POST',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(8 * megabyte)),
  })
  expect(packed.status).toBe(415)
  const send = (path: string, body: FormData) => fetch(url + path, { method: 'POST', headers: { authorization }, body })
  const field = await send('/api/media', uploadForm({ fields: 2 * megabyte, file: 10 }))
  expect(field.status).toBe(413)
  expect(await field.text()).toContain('The text of this form is larger than the limit of 1 MB')
  expect((await send('/api/faqs', uploadForm({ fields: 10, file: 2 * megabyte }))).status).toBe(413)
})

test('a form of parts without end is refused, also where nothing is in them', async () => {
  const url = await serve()
  const authorization = `JWT ${await tokenOf('a')}`
  const part = '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'
  const response = await fetch(`${url}/api/media`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'multipart/form-data; boundary=b' },
    body: `${part.repeat(20_000)}--b--\r\n`,
  })
  expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('limit of 1000 parts')])
})

test('an upload may have as many megabytes as the setting says, and none of a stranger’s', async () => {
  const url = await serve(echo, { maxUploadMb: 3 })
  const authorization = `JWT ${await tokenOf('a')}`
  const send = (file: number, headers: Record<string, string>) =>
    fetch(`${url}/api/media`, { method: 'POST', headers, body: uploadForm({ fields: 10, file }) })
  expect((await send(2 * megabyte, { authorization })).status).toBe(200)
  const large = await send(4 * megabyte, { authorization })
  expect(large.status).toBe(413)
  expect(await large.text()).toContain('This picture has 5 MB; the limit is 3 MB. Save it smaller')
  expect((await send(2 * megabyte, {})).status).toBe(413)
  expect((await send(2 * megabyte, { authorization: 'JWT a.b.c' })).status).toBe(413)
})

test('no more than two pictures are decoded at a time; the others wait, and every one is answered', async () => {
  let running = 0
  let most = 0
  const url = await serve(async (_request, response) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 50))
    running -= 1
    response.end('made')
  })
  const headers = { authorization: `JWT ${await tokenOf('a')}` }
  const body = () => uploadForm({ fields: 10, file: 1000 })
  const all = Array.from({ length: 8 }, () => fetch(`${url}/api/media`, { method: 'POST', headers, body: body() }))
  expect((await Promise.all(all)).map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect(most).toBe(2)
})

test('a body within the limit comes through whole', async () => {
  const url = await serve()
  const body = 'x'.repeat(megabyte - 10)
  expect(await (await fetch(`${url}/api/faqs`, { method: 'POST', body })).text()).toBe(String(body.length))
  expect(await sendChunked(`${url}/api/faqs`, 1)).toEqual({ status: 200, text: String(megabyte) })
})

test('addresses and headers have limits too', async () => {
  const url = await serve()
  expect((await fetch(`${url}/api/faqs?where=${'x'.repeat(9000)}`)).status).toBe(414)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`)
  const answer = String(await buffer(socket))
  expect(answer).toContain('longer than the limit of 16 kB')
  for (const header of ['nosniff', "frame-ancestors 'none'", 'no-store', 'X-Frame-Options: DENY'])
    expect(answer.toLowerCase()).toContain(header.toLowerCase())
})
