import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createToken, hashToken } from '@carepath/content/workflow/shared-draft/token.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { previewEndpoints } from '@carepath/content/workflow/preview/endpoints.ts'
import { sharedDraftEndpoints } from '@carepath/content/workflow/shared-draft/endpoints.ts'
import { translationEndpoints } from '@carepath/content/workflow/translation/endpoints.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { sharing, words } from './guest.ts'
import { strangers } from './strangers.ts'

/** Words that stand in a draft and nowhere else. */
const secret = 'A quicksilver wording.'

let cms: PublishingCms
let guest: ReturnType<typeof sharing>
let id: string
let token: string

beforeAll(async () => {
  cms = await openPublishingCms()
  guest = sharing(cms)
  id = (await guest.draft('Quicksilver', { plainDefinition: secret })).id
  token = (await guest.share(id)).token
  await cms.until(async () => expect((await guest.open(token)).status).toBe(200))
})
afterAll(() => cms.close())

const json = { 'content-type': 'application/json' }

/** Requests that show a draft to staff, or lead to one: what they carry is right, and only who sends them isn't. */
function routes(): [method: string, path: string, body?: object][] {
  const query = new URLSearchParams(words(id)).toString()
  const form = { ...words(id), data: { term: 'Quicksilver' } }
  return [
    ['get', `/preview?${query}`],
    ['get', `/preview/pages?${query}`],
    ['get', `/preview/unsigned-parts?${query}`],
    ['post', '/preview/form', form],
    ['get', '/site-files/style.0a1b.css'],
    ['get', `/draft-links?${query}`],
    ['post', '/draft-links', { ...words(id), forName: 'Me', hours: 1, mayComment: true }],
    ['post', '/draft-links/revoke', { share: id }],
    ['get', '/shared-draft'],
    ['get', '/shared-draft/page'],
    ['post', '/shared-draft/page'],
    ['get', `/review?${query}`],
    ['get', `/review-panel?${query}`],
    ['post', '/review/answer-comment', { ...words(id), comment: `${id}.0`, action: 'reply', text: 'Hello.' }],
    ['get', `/translation?${new URLSearchParams({ ...words(id), locale: 'es' }).toString()}`],
    ['post', '/translation/still-right', { ...words(id), locale: 'es', keys: ['plainDefinition'] }],
    ['get', `/publication-effects?${new URLSearchParams({ type: 'glossary-term', id }).toString()}`],
  ]
}

/** The routes that the code has for drafts. Those of all other parts are walked in `every-route.test.ts`. */
const ofDrafts = [...previewEndpoints, ...sharedDraftEndpoints, ...translationEndpoints]

test('every route of previews and drafts is walked', () => {
  const walked = new Set(
    routes().map(([method, path]) => `${method} ${path.split('?')[0]!.replace('/style.0a1b.css', '/:file')}`),
  )
  expect(ofDrafts.map(({ method, path }) => `${method} ${path}`).filter((route) => !walked.has(route))).toEqual([])
})

test('no route gives a draft away without, with an expired or with a tampered session', async () => {
  const refusals = vi.spyOn(cms.payload.logger, 'info').mockImplementation(() => undefined)
  for (const [name, headers] of Object.entries(await strangers(cms, token))) {
    for (const [method, path, body] of routes()) {
      const init = { method: method.toUpperCase(), headers: { ...json, ...headers } }
      const response = await cms.rest(path, { ...init, ...(body ? { body: JSON.stringify(body) } : {}) })
      const text = await response.text()
      const place = `${name}: ${method} ${path}`
      expect(text, place).not.toContain('uicksilver')
      const isOpening = method === 'get' && path.startsWith('/shared-draft') && !path.startsWith('/draft-links')
      expect([401, 403, 404].includes(response.status), place).toBe(!isOpening)
      expect(response.headers.get('cache-control') ?? 'no-store', place).toContain('no-store')
    }
    for (const { slug, versions } of cms.payload.config.collections) {
      for (const path of [
        `/${slug}?draft=true`,
        `/${slug}/${id}?draft=true`,
        ...(versions ? [`/${slug}/versions`] : []),
      ]) {
        const text = await (await cms.rest(path, { headers: { ...json, ...headers } })).text()
        expect(text, `${name}: ${path}`).not.toContain('uicksilver')
      }
    }
  }
  refusals.mockRestore()
})

describe('a link that does not work', () => {
  const refused: { name: string; status: number; body: string; headers: string; ms: number }[] = []

  async function expectRefused(name: string, bad: string): Promise<void> {
    const start = performance.now()
    const response = await guest.open(bad)
    const ms = performance.now() - start
    const headers = JSON.stringify([...response.headers].filter(([header]) => header !== 'date'))
    refused.push({ name, status: response.status, body: await response.text(), headers, ms })
  }

  /** A link as somebody would find it in the database, signed as it should be or otherwise. */
  async function store(more: object, { key = cms.payload.secret, until = inAnHour() } = {}): Promise<string> {
    const made = createToken(key, { type: 'glossary-term', id, locale: 'en', until })
    const data = {
      ...{ tokenHash: hashToken(made), documentType: 'glossary-term' as const, documentId: id, locale: 'en' as const },
      ...{ forName: 'Pat', until, mayComment: true, madeById: cms.editor.id, madeBy: 'Eli Editor', openings: 0 },
    }
    await cms.payload.create({ collection: 'shared-drafts', data: { ...data, ...more } })
    return made
  }
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

  test('opens nothing, whatever is wrong with it', async () => {
    expect((await guest.open(await store({}))).status).toBe(200)
    const [nonce = '', signature = ''] = token.split('.')
    const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    await expectRefused('none', '')
    await expectRefused('malformed', 'x'.repeat(5000))
    await expectRefused('unknown', `${'a'.repeat(32)}.${'b'.repeat(43)}`)
    await expectRefused('other nonce', `${flip(nonce)}.${signature}`)
    await expectRefused('other signature', `${nonce}.${flip(signature)}`)
    await expectRefused('its hash', hashToken(token))
    await expectRefused('session', (await signedIn(cms)).authorization!.replace('JWT ', ''))
    await expectRefused('expired', await store({}, { until: new Date(Date.now() - 1000).toISOString() }))
    const past = await store({}, { until: new Date(Date.now() - 1000).toISOString() })
    await cms.payload.update({
      collection: 'shared-drafts',
      where: { tokenHash: { equals: hashToken(past) } },
      data: { until: inAnHour() },
    })
    await expectRefused('expired, and lengthened in the database', past)
    const other = (await guest.draft('Other word')).id
    await expectRefused('led to another document in the database', await store({ documentId: other }))
    await expectRefused('led to another language in the database', await store({ locale: 'es' }))
    await expectRefused('signed with the secret of before', await store({}, { key: 'the secret before' }))
    await expectRefused('revoked', await store({ revokedAt: new Date().toISOString() }))

    const revoked = await guest.share(id)
    await guest.revoke(revoked.drafts.shares[0]!.id)
    await expectRefused('revoked by its maker', revoked.token)
    const deleted = await guest.draft('Short-lived')
    const gone = await guest.share(deleted.id)
    await guest.send('DELETE', `/glossary-terms/${deleted.id}`)
    await expectRefused('of a deleted document', gone.token)
    const maker = { name: 'Max', email: 'max@example.com', password: 'a-long-password', isActive: true }
    const { id: former } = await cms.payload.create({ collection: 'users', data: { ...maker, role: 'editor' } })
    const theirs = (await guest.share(id, {}, 'max')).token
    expect((await guest.open(theirs)).status).toBe(200)
    await cms.payload.update({ collection: 'users', id: former, data: { isActive: false } })
    await expectRefused('of somebody who works here no more', theirs)
    await expectRefused('of nobody', await store({ madeById: 'no-such-account' }))
  })

  test('says the same in the same time, and whom to ask', () => {
    expect(refused.length).toBeGreaterThan(15)
    const [first] = refused
    for (const { name, status, body, headers } of refused) {
      expect(status, name).toBe(403)
      expect(body, name).toBe(first!.body)
      expect(headers, name).toBe(first!.headers)
      expect(body, name).toContain('Ask the person who sent it to you')
      expect(body, name).not.toContain('uicksilver')
    }
    for (const { name, ms } of refused) expect(ms, name).toBeGreaterThan(390)
  })

  test('leaves no trace in the log of openings', async () => {
    const { docs } = await cms.payload.find({ collection: 'evidence', where: { action: { equals: 'draftOpened' } } })
    expect(docs.length).toBeLessThanOrEqual(3)
  })
})
