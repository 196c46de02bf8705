import { jwtSign } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { confirmToSign } from '@carepath/content/tests/support/confirm.ts'
import { reviewDays } from '@carepath/content/tests/support/days.ts'
import { publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import type { ShownForm } from '@carepath/content/workflow/preview/form-preview.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { sign } from '@carepath/content/tests/support/sign.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { filesNaming } from './files-naming.ts'

let cms: PublishingCms
let named: string

beforeAll(async () => {
  cms = await openPublishingCms()
  named = await clinician(cms.payload, 'Casey Clinician')
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  await cms.until(async () => expect(await cms.page('/people/rae-reviewer/')).toBeDefined())
})
afterAll(() => cms.close())

test('what is previewed is, byte for byte, what readers get once it is approved and published', async () => {
  const { id } = await draft('Vein')
  const path = '/glossary/vein/'
  const previewed = await preview(id, { path })
  expect(previewed.status).toBe(200)
  const html = await previewed.text()
  expect(html).toContain('A feeling of being apart from your body.')
  expect(await cms.page(path)).toBeUndefined()

  const { hash } = (await (await send('editor', 'POST', '/review/submit', words(id))).json()) as { hash: string }
  const signing = { ...words(id), hash, scope: 'wholeDocument' }
  expect((await send('rae.reviewer', 'POST', '/review/approve', signing)).status).toBe(200)
  expect((await send('editor', 'PATCH', `/glossary-terms/${id}`, { _status: 'published' })).status).toBe(200)
  await cms.until(async () => expect(await cms.page(path)).toBe(html))
})

test('a preview shows the draft over the live page, and the page that lists it', async () => {
  const { id } = await draft('Drip')
  const html = await (await preview(id)).text()
  expect(html).toContain('<title>Glossary</title>')
  expect(html).toContain('Drip')
  expect(await cms.page('/glossary/')).not.toContain('Drip')
  const pages = await send('editor', 'GET', `/preview/pages?${new URLSearchParams(words(id)).toString()}`)
  expect(await pages.json()).toMatchObject({ pages: [{ path: '/glossary/', fragment: '#drip', title: 'Drip' }] })
})

test('a preview runs no script, is kept nowhere and found nowhere', async () => {
  const { id } = await draft('Pump')
  const { headers } = await preview(id)
  const policy = headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).toMatch(/sandbox(?!.*allow-scripts)/u)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
})

test('strangers get no preview, and no path leads out of the site', async () => {
  const { id } = await draft('Cuff')
  expect((await cms.rest(`/preview?${new URLSearchParams(words(id)).toString()}`)).status).toBe(403)
  expect((await cms.rest(`/preview/pages?${new URLSearchParams(words(id)).toString()}`)).status).toBe(403)
  expect((await cms.rest('/site-files/style.css')).status).toBe(404)
  expect((await preview(id, { path: '/../../secret/' })).status).toBe(409)
  expect((await send('editor', 'GET', '/site-files/..%2F..%2Fentry.mjs')).status).toBe(404)
})

test('where there is no page to show, it says why', async () => {
  const { id } = await draft('Mask', { plainDefinition: '' })
  const response = await preview(id)
  expect(response.status).toBe(409)
  expect(await response.text()).toMatch(/There is no page to show yet\. Fill in “What it means”/u)
})

test('of a signed document it is known what else its pages show that nobody has signed', async () => {
  const review = { reviewedBy: await publishReviewer(cms.payload), ...reviewDays }
  const [signed, sample] = [await draft('Wrist'), await draft('Sleeve', { review })]
  await sign(cms.payload, { type: 'glossary-term', id: signed.id })
  for (const { id } of [signed, sample]) {
    const response = await send('editor', 'PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    expect(response.status).toBe(200)
  }
  await cms.until(async () => expect(await cms.page('/glossary/')).toMatch(/Wrist[^]*Sleeve|Sleeve[^]*Wrist/u))
  const ask = (as: string) =>
    send(as, 'GET', `/preview/unsigned-parts?${new URLSearchParams(words(signed.id)).toString()}`)
  const { parts } = (await (await ask('editor')).json()) as { parts: object[] }
  expect(parts).toContainEqual(
    expect.objectContaining({ title: 'Sleeve', path: `/collections/glossary-terms/${sample.id}` }),
  )
  expect(parts).not.toContainEqual(expect.objectContaining({ title: 'Wrist' }))
  expect((await cms.rest(`/preview/unsigned-parts?${new URLSearchParams(words(signed.id)).toString()}`)).status).toBe(
    403,
  )
})

/** The form of a word as the screen holds it, saved or not. */
const typed = (form: Partial<GlossaryTerm>, more: object = {}) => ({
  ...{ type: 'glossary-term', locale: 'en', data: form },
  ...(form.id === undefined ? {} : { id: form.id }),
  ...more,
})

async function showForm(body: object): Promise<ShownForm & { response: Response }> {
  const response = await send('editor', 'POST', '/preview/form', body)
  return { ...((await response.clone().json()) as ShownForm), response }
}

test('a form that isn’t saved is shown, byte for byte, as readers get it once it is saved, approved and published', async () => {
  const doc = await draft('Lamp')
  const path = '/glossary/'
  const term = 'Lamp of moonbeams'
  const shown = await showForm(typed({ ...doc, term }))
  expect(shown).toMatchObject({ missing: [], page: { path, fragment: '#lamp' } })
  expect(shown.html).toContain(term)
  expect(shown.live).toBe(await cms.page(path))

  // Nothing of it is stored: no file of the system, its database among them, has the words.
  expect(await filesNaming('moonbeam', cms.dataDir)).toEqual([])
  expect((await showForm(typed(doc, { knownLive: path }))).live).toBeUndefined()

  await send('editor', 'PATCH', `/glossary-terms/${doc.id}?draft=true`, { term })
  const { hash } = (await (await send('editor', 'POST', '/review/submit', words(doc.id))).json()) as { hash: string }
  const signing = { ...words(doc.id), hash, scope: 'wholeDocument' }
  expect((await send('rae.reviewer', 'POST', '/review/approve', signing)).status).toBe(200)
  const approved = await showForm(typed({ ...doc, term }))
  expect((await send('editor', 'PATCH', `/glossary-terms/${doc.id}`, { _status: 'published' })).status).toBe(200)
  await cms.until(async () => expect(await cms.page(path)).toBe(approved.html))
})

test('a form with gaps shows what there is, and says in words what is missing', async () => {
  const doc = await draft('Tray')
  const shown = await showForm(typed({ ...doc, term: '', plainDefinition: '' }))
  expect(shown.html).toContain('<li>[Word]</li>')
  expect(shown.missing).toEqual([
    { path: 'term', label: 'Word', message: 'Fill in “Word”.' },
    { path: 'plainDefinition', label: 'What it means', message: 'Fill in “What it means”.' },
  ])
  const { response } = await showForm(typed({ ...doc, plainDefinition: 'Long. '.repeat(200) }))
  expect(response.status).toBe(200)
})

test('a form that was never saved has a page', async () => {
  const shown = await showForm({ type: 'glossary-term', locale: 'en', data: { term: 'Clamp' } })
  expect(shown.html).toContain('<li>Clamp</li>')
  expect(shown.page?.path).toBe('/glossary/')
})

test('a translation is shown in its language before it is finished', async () => {
  const doc = await draft('Scarf')
  const shown = await showForm(typed({ id: doc.id, slug: 'scarf', term: 'Bufanda' }, { locale: 'es' }))
  expect(shown.page?.path).toBe('/es/glossary/')
  expect(shown.html).toContain('lang="es"')
  expect(shown.html).toContain('Bufanda')
})

test('no route of a preview answers a stranger, an ended session or a forged one', async () => {
  const { id } = await draft('Knob')
  const query = new URLSearchParams(words(id)).toString()
  const { authorization = '' } = await signedIn(cms)
  const token = authorization.replace('JWT ', '')
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  const { token: expired } = await jwtSign({
    fieldsToSign: claims,
    secret: cms.payload.secret,
    tokenExpiration: -60,
  })
  const other = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url')
  const sessions = {
    none: {},
    expired: { authorization: `JWT ${expired}` },
    tampered: { authorization: `JWT ${head}.${other}.${signature}` },
    unsigned: { authorization: `JWT ${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.` },
    cookie: { cookie: `payload-token=${expired}` },
  }
  const routes: [string, RequestInit, number][] = [
    [`/preview?${query}`, {}, 403],
    [`/preview/pages?${query}`, {}, 403],
    [`/preview/unsigned-parts?${query}`, {}, 403],
    ['/preview/form', { method: 'POST', body: JSON.stringify(typed({ id, term: 'Knob' })) }, 403],
    ['/site-files/style.css', {}, 404],
  ]
  for (const [name, headers] of Object.entries(sessions))
    for (const [path, init, status] of routes) {
      const response = await cms.rest(path, { ...init, headers: { 'content-type': 'application/json', ...headers } })
      expect(response.status, `${name}: ${path}`).toBe(status)
      expect(await response.text()).not.toContain('Knob')
    }
  const { response } = await showForm(typed({ id, slug: 'knob', term: 'Knob' }))
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
})

test('neither the log nor the evidence gets a word of a form that is typed', async () => {
  const doc = await draft('Wedge')
  const { logger } = cms.payload
  const logged: unknown[] = []
  const levels = ['debug', 'info', 'warn', 'error'] as const
  const spies = levels.map((level) => vi.spyOn(logger, level).mockImplementation((...all) => void logged.push(all)))
  const headers = await signedIn(cms)
  const { totalDocs: before } = await cms.payload.count({ collection: 'evidence' })
  for (const body of [
    typed({ ...doc, plainDefinition: 'Starlit words.' }),
    typed({ ...doc, plainDefinition: { starlit: true } as unknown as string }),
    typed({ ...doc, slug: 'Starlit slug' }),
    typed({ ...doc, sources: 'starlit' } as unknown as Partial<GlossaryTerm>),
  ])
    expect((await cms.rest('/preview/form', { method: 'POST', headers, body: JSON.stringify(body) })).status).toBe(200)
  expect((await cms.payload.count({ collection: 'evidence' })).totalDocs).toBe(before)
  expect(JSON.stringify(logged).toLowerCase()).not.toContain('starlit')
  expect(await filesNaming('tarlit', cms.dataDir)).toEqual([])
  for (const spy of spies) spy.mockRestore()
})

const words = (id: string) => ({ type: 'glossary-term', id, locale: 'en' })

async function draft(term: string, data: Partial<GlossaryTerm> = {}): Promise<GlossaryTerm> {
  const form = { ...termForm(term, named), ...data }
  return ((await (await send('editor', 'POST', '/glossary-terms?draft=true', form)).json()) as { doc: GlossaryTerm })
    .doc
}

const preview = (id: string, more: object = {}) =>
  send('editor', 'GET', `/preview?${new URLSearchParams({ ...words(id), ...more }).toString()}`)

async function send(who: string, method: string, path: string, body?: object): Promise<Response> {
  const headers = await signedIn(cms, `${who}@example.com`)
  if (path === '/review/approve') await confirmToSign(cms, headers)
  return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
}
