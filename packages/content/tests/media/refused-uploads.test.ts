import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let server: Server
let asked = 0
let address: string
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  const { authorization = '' } = await signedIn(cms)
  headers = { authorization }
  server = createServer((_request, response) => {
    asked += 1
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
  })
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a9' } })
    .png()
    .toBuffer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/picture.png`
})
afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await cms.close()
})

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false })

async function upload(data: Buffer, { name = 'picture.png', type = 'image/png', payload = {}, as = headers } = {}) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A room', ...payload }))
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  const response = await cms.rest('/media', { method: 'POST', headers: as, body: form })
  return { status: response.status, text: await response.text() }
}

function send(method: string, path: string, body: object): Promise<Response> {
  const json = { ...headers, 'content-type': 'application/json' }
  return cms.rest(path, { method, headers: json, body: JSON.stringify(body) })
}

test('no server is asked for a picture at an address that somebody sends, in whatever form', async () => {
  const { doc } = JSON.parse((await upload(await blank(40, 30).png().toBuffer())).text) as { doc: { id: string } }
  const edits = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20&uploadEdits[crop][width]=50'
  const body = {
    alt: 'A room',
    url: address,
    filename: 'picture.png',
    focalX: 10,
    focalY: 20,
    uploadEdits: { crop: {} },
  }
  const answers = [
    await send('POST', '/media', body),
    await send('POST', `/media?${edits}`, body),
    await send('PATCH', `/media/${doc.id}`, body),
    await send('PATCH', `/media/${doc.id}?${edits}`, body),
    await send('PATCH', `/media?where[id][equals]=${doc.id}&${edits}`, body),
    await send('POST', `/media/${doc.id}/duplicate?${edits}`, body),
    await cms.rest(`/media/paste-url?src=${encodeURIComponent(address)}`, { headers }),
    await cms.rest(`/media/paste-url/${doc.id}?src=${encodeURIComponent(address)}`, { headers }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 200, 200, 200, 404, 400, 400])
  await upload(await blank(40, 30).png().toBuffer(), { payload: body })
  // Payload itself refuses to ask this machine: that it tries is a fault already.
  for (const answer of answers) expect(await answer.text()).not.toContain('Failed to fetch')
  expect(asked).toBe(0)
  const { docs } = await cms.payload.find({ collection: 'media', depth: 0 })
  for (const { url, filename } of docs) {
    expect(url).not.toContain('127.0.0.1')
    expect(filename).not.toBe('picture.png')
  }
})

test.each([
  [
    'a small file of many pixels',
    () => blank(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer(),
    /256 megapixels.*limit is 50/u,
  ],
  ['a long strip', () => blank(16_000, 3_200).jpeg({ quality: 1 }).toBuffer(), /52 megapixels.*limit is 50/u],
] as const)('a picture is refused that is %s, and its limit is named', async (_case, make, message) => {
  const refused = await upload(await make())
  expect(refused.status).toBe(400)
  expect(refused.text).toMatch(message)
})

const bytes = (text: string) => () => Promise.resolve(Buffer.from(text, 'latin1'))
const box = (brands: string) => bytes(`\0\0\0\x1cftyp${brands}\0\0\0\0`)

test.each([
  [
    'an SVG drawing',
    bytes('\n <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /SVG.*Save the drawing as PNG/u,
  ],
  ['a web page', bytes('<!doctype html><p>Hello'), /web page/u],
  ['HEIC', box('heic\0\0\0\0mif1heic'), /HEIC.*Save it as JPEG/u],
  ['HEIC under its general name', box('mif1\0\0\0\0mif1heic'), /HEIC.*Save it as JPEG/u],
  ['a film', box('qt  \0\0\0\0qt  '), /video/u],
  ['a PDF', bytes('%PDF-1.7 hello'), /PDF document.*Save its page as JPEG/u],
  ['BMP', bytes('BM\0\0\0\0'), /BMP.*Save it as PNG/u],
  ['a Word document', bytes('PK\x03\x04word'), /Office document/u],
  ['empty', bytes(''), /empty/u],
  ['text', bytes('hello'), /no picture that can be used here/u],
  ['a picture without its content', bytes('\x89PNG\r\n\x1a\nnothing'), /damaged/u],
  ['a GIF cut short', async () => (await blank(400, 300).gif().toBuffer()).subarray(0, 40), /damaged/u],
  ['a WebP cut short', async () => (await blank(400, 300).webp().toBuffer()).subarray(0, 60), /damaged/u],
  ['a photograph cut short', async () => (await blank(400, 300).jpeg().toBuffer()).subarray(0, 900), /damaged/u],
])('%s is refused whatever its name says, and the answer says what to do', async (_case, make, message) => {
  const data = await make()
  for (const type of ['image/png', 'image/svg+xml', 'image/tiff']) {
    const refused = await upload(data, { type, name: `picture.${type.slice(6, 9)}` })
    expect([refused.status, refused.text]).toEqual([400, expect.stringMatching(message)])
  }
})

test('whoever is signed out is told so, before anything works on the picture', async () => {
  const refused = await upload(Buffer.from('not looked at'), { as: {} })
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('sign in again')])
})

test('a picture without words is refused at its field, before anything works on the picture', async () => {
  for (const alt of ['', '  ', null]) {
    const refused = await upload(Buffer.from('not looked at'), { payload: { alt } })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Say what the picture shows')])
  }
})

test('a picture of 48 megapixels, as phones take, is taken', async () => {
  expect(
    (await upload(await blank(8000, 6000).jpeg({ quality: 10 }).toBuffer(), { name: 'a.jpg', type: 'image/jpeg' }))
      .status,
  ).toBe(201)
})
