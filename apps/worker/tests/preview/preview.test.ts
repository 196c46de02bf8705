import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { confirmToSign } from '@carepath/content/tests/support/confirm.ts'
import { reviewDays } from '@carepath/content/tests/support/days.ts'
import { publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { sign } from '@carepath/content/tests/support/sign.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

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
