import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let reviewer: string
let picture: string

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a9' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'room.png', size: data.length }
  picture = (await cms.payload.create({ collection: 'media', data: { alt: 'A room' }, file })).filename ?? ''
})
afterAll(() => cms.close())

describe('somebody without an account', () => {
  test('learns whether the system is up, worker included', async () => {
    const response = await cms.rest('/health')
    expect([response.status, await response.json()]).toEqual([503, { status: 'failing', publishing: 'not running' }])
  })

  test('reads nothing of any collection or global, published or not', async () => {
    const { collections, globals } = cms.payload.config
    for (const { slug } of collections) {
      for (const path of [`/${slug}`, `/${slug}/some-id`, `/${slug}/versions`]) {
        const response = await cms.rest(path)
        // Preferences are answered for everybody, with nothing.
        const answer: unknown = response.ok ? await response.json() : { value: null }
        expect([path, answer]).toEqual([path, expect.objectContaining({ value: null })])
      }
    }
    for (const { slug } of globals) expect((await cms.rest(`/globals/${slug}`)).status).toBe(403)
    expect((await cms.rest(`/people/${reviewer}`)).status).toBe(403)
  })

  test('sees no upload, whatever its size', async () => {
    const small = picture.replace('.webp', '-320x240.webp')
    for (const file of [picture, small]) expect((await cms.rest(`/media/file/${file}`)).ok).toBe(false)
  })

  test('writes nothing', async () => {
    const term = JSON.stringify(asPublished(termForm('Vandalism', reviewer)))
    expect((await send('POST', '/glossary-terms', term)).status).toBe(403)
    expect((await send('PATCH', `/people/${reviewer}`, '{"name":"Nobody"}')).status).toBe(403)
    expect((await send('DELETE', `/people/${reviewer}`)).status).toBe(403)
  })

  test('can’t make an account, not even the first', async () => {
    const account = JSON.stringify({ email: 'me@example.com', password: 'a-long-password', name: 'Me', role: 'admin' })
    expect((await send('POST', '/users', account)).status).toBe(403)
    expect((await send('POST', '/users/first-register', account)).status).toBe(403)
  })

  test('can’t run jobs', async () => {
    expect((await cms.rest('/payload-jobs/run')).ok).toBe(false)
    expect((await cms.rest('/payload-jobs/handle-schedules')).ok).toBe(false)
  })

  test('finds no GraphQL', async () => {
    expect((await send('POST', '/graphql', '{"query":"{ Users { docs { email } } }"}')).ok).toBe(false)
  })
})

function send(method: string, path: string, body?: string): Promise<Response> {
  return cms.rest(path, { method, headers: { 'content-type': 'application/json' }, ...(body ? { body } : {}) })
}
