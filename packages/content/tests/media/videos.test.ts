import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { captions, mp4, webm } from './video-files.ts'

let cms: TestCms
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  const { authorization = '' } = await signedIn(cms)
  headers = { authorization }
})
afterAll(() => cms.close())

async function upload(
  data: Buffer,
  { name = 'room.mp4', as = headers, payload = {}, path = '/videos', method = 'POST' } = {},
) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(payload))
  form.set('file', new File([new Uint8Array(data)], name, { type: 'application/octet-stream' }))
  const response = await cms.rest(path, { method, headers: as, body: form })
  const text = await response.text()
  const { doc } = JSON.parse(text) as { doc?: { id: string; filename: string; mimeType: string; cues: unknown } }
  return { status: response.status, text, doc }
}

test.each([
  ['an MP4 video', mp4(), /^room-[0-9a-f]{10}\.mp4$/u, 'video/mp4'],
  ['a WebM video', webm(), /^room-[0-9a-f]{10}\.webm$/u, 'video/webm'],
  ['captions', captions('Hello'), /^room-[0-9a-f]{10}\.vtt$/u, 'text/vtt'],
])(
  '%s is taken by its bytes, whatever its name says, and named by its content',
  async (_case, data, file, mimeType) => {
    for (const name of ['room.mp4', 'Room.MOV', 'room']) {
      const { status, text, doc } = await upload(data, { name })
      expect([status, doc?.mimeType], text).toEqual([201, mimeType])
      expect(doc?.filename).toMatch(file)
      await cms.payload.delete({ collection: 'videos', id: doc?.id ?? '' })
    }
  },
)

test('what captions say is kept beside them, without marks, whatever the request says', async () => {
  const data = captions('<v Dr. Ada>This <b>cuff</b>\nis soft &amp; light.', 'NOTE is a word here')
  const { doc } = await upload(data, { name: 'room.vtt', payload: { cues: [{ start: '00:00.000', text: 'Forged' }] } })
  const cues = [
    { start: '00:00.000', text: 'This cuff is soft & light.' },
    { start: '00:01.000', text: 'NOTE is a word here' },
  ]
  expect(doc?.cues).toEqual(cues)
  const body = JSON.stringify({ cues: [] })
  const json = { ...headers, 'content-type': 'application/json' }
  expect((await cms.rest(`/videos/${doc?.id ?? ''}`, { method: 'PATCH', headers: json, body })).status).toBe(200)
  expect((await cms.payload.findByID({ collection: 'videos', id: doc?.id ?? '' })).cues).toEqual(cues)
})

const text = (words: string) => Buffer.from(words)

test.each([
  ['empty', text(''), /This file is empty/u],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), /neither a video nor captions/u],
  ['a web page', text('<!doctype html><video></video>'), /neither a video nor captions/u],
  ['HEIC', mp4({ brand: 'heic' }), /picture, not a video/u],
  ['QuickTime', mp4({ brand: 'qt  ' }), /QuickTime.*Save it as MP4 with the codec H\.264/u],
  ['a film of a phone in HEVC', mp4({ codec: 'hvc1' }), /HEVC.*Save it as MP4/u],
  ['MKV', webm('matroska'), /MKV.*Save it as MP4/u],
  ['a video cut short', mp4({ words: 'many' }).subarray(0, -3), /damaged/u],
  ['SubRip', text('1\n00:00:01,000 --> 00:00:02,000\nHello'), /SubRip.*WebVTT/u],
  ['captions without a caption', text('WEBVTT\n\nNOTE nothing yet\n'), /holds no captions/u],
  ['captions with odd times', text('WEBVTT\n\n1\n0:1 --> 0:2\nHello'), /Line 4 has no times like/u],
  [
    'captions that end before they begin',
    text('WEBVTT\n\n00:05.000 --> 00:04.000\nHello'),
    /Line 3: the caption ends/u,
  ],
  ['captions in another encoding', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\ncabe\xe7a', 'latin1'), /UTF-8/u],
  ['captions without end', captions('word '.repeat(80_000)), /391 KB; the limit is 300 KB/u],
])('%s is refused, and the answer says what to do', async (_case, data, message) => {
  for (const name of ['a.mp4', 'a.vtt', 'a.webm']) {
    const refused = await upload(data, { name })
    expect([refused.status, refused.text]).toEqual([400, expect.stringMatching(message)])
  }
})

test('captions may come from other systems, with a mark of the encoding and other line ends', async () => {
  const { status, doc } = await upload(
    text(
      '\uFEFFWEBVTT - Room\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nfirst\r\n01:00:01.000 --> 01:00:02.000 line:0\r\nHello\r\n',
    ),
  )
  expect([status, doc?.cues]).toEqual([201, [{ start: '01:00:01.000', text: 'Hello' }]])
})

test('a file is never exchanged for another one, and strangers upload nothing', async () => {
  const { doc } = await upload(mp4({ words: 'one' }))
  const again = await upload(mp4({ words: 'two' }), { path: `/videos/${doc?.id ?? ''}`, method: 'PATCH' })
  expect([again.status, again.text]).toEqual([400, expect.stringContaining('never exchanged')])
  expect((await upload(mp4({ words: 'three' }), { as: {} })).status).toBe(403)
})

test('a video, its still picture and its captions can’t be deleted while a text shows them', async () => {
  const ids = []
  for (const data of [mp4({ words: 'shown' }), captions('Shown')]) ids.push((await upload(data)).doc?.id ?? '')
  const [video = '', track = ''] = ids
  const fields = { id: 'a', blockType: 'video', title: 'The room', transcript: 'Shown', video, captions: track }
  const block = { type: 'block', version: 2, format: '', fields }
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [block] }
  const data = { title: 'The room', slug: 'the-room', kind: 'other', body: { root }, _status: 'draft' } as const
  const page = await cms.payload.create({ collection: 'pages', draft: true, data: data as never })
  for (const id of [video, track]) {
    const refused = await cms.rest(`/videos/${id}`, { method: 'DELETE', headers })
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('The room')])
  }
  await cms.payload.delete({ collection: 'pages', id: page.id })
  expect((await cms.rest(`/videos/${video}`, { method: 'DELETE', headers })).status).toBe(200)
})
