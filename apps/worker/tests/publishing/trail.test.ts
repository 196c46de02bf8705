import { examples } from '@carepath/schema/examples'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { loadPageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { renderSubstantiation } from '@carepath/content/workflow/trail/substantiation-file.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

const path = '/glossary/infusion/'
const first = 'A feeling of being apart from your body.'
const second = 'Medicine that is given slowly into a vein.'

let cms: PublishingCms
let id: string
let headers: Record<string, string>
const then: Date[] = []

beforeAll(async () => {
  cms = await openPublishingCms()
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  await account(cms.payload, 'reviewer', 'Robin Second')
  headers = await signedIn(cms)
  const named = await clinician(cms.payload, 'Casey Clinician')
  // Published by nobody: on a busy machine the profile would go live in one release with the editor's term.
  await cms.until(async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(totalDocs).toBe(0)
  })
  then.push(await instant())
  const created = await send('POST', '/glossary-terms?draft=true', termForm('Infusion', named))
  id = ((await created.json()) as { doc: GlossaryTerm }).doc.id
  await approveAndPublish('rae.reviewer', first)
  await send('PATCH', `/glossary-terms/${id}?draft=true`, { plainDefinition: second })
  await approveAndPublish('robin.second', second)
}, 60_000)
afterAll(() => cms.close())

describe('the trail', () => {
  test('says what a page said at an instant, who had approved it and on whose behalf it was published', async () => {
    expect(await loadPageEvidence(cms.payload, { path, at: then[0]! })).toBeUndefined()
    const before = await loadPageEvidence(cms.payload, { path, at: then[1]! })
    expect(before?.html.toString()).toContain(first)
    expect(before).toMatchObject({ who: 'Eli Editor', documents: [{ approval: { approver: 'Rae Reviewer' } }] })
    const after = await loadPageEvidence(cms.payload, { path, at: then[2]! })
    expect(after?.html.toString()).toBe(await cms.page(path))
    expect(after).toMatchObject({ documents: [{ id, approval: { approver: 'Robin Second', licence: 'CA A 12345' } }] })
  })

  test('answers only users who are signed in, and says what is wrong with a question', async () => {
    const at = then[1]!.toISOString()
    expect((await ask('/trail', { path, at }, {})).status).toBe(403)
    expect((await ask('/trail', { path: 'nausea', at })).status).toBe(400)
    expect((await ask('/trail', { path, at: 'yesterday' })).status).toBe(400)
    expect((await ask('/trail', { path: '/nowhere/', at })).status).toBe(404)
    expect(await (await ask('/trail', { path, at })).json()).toMatchObject({ path, documents: [{ title: 'Infusion' }] })
  })

  test('returns the exact bytes of the page, sandboxed', async () => {
    const response = await ask('/trail/page', { path, at: then[1]!.toISOString() })
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const { hash } = (await loadPageEvidence(cms.payload, { path, at: then[1]! }))!
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')).toBe(hash)
  })

  test('opens as patients saw it, with the styles and pictures of that release alone', async () => {
    const style = 'style.0a1b.css'
    const response = await ask('/trail/view', { path, at: then[1]!.toISOString() })
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/allow-same-origin|https?:|\*/u)
    const files = /\/api(\/archived-files\/[^/]+)\//u.exec(await response.text())?.[1] ?? ''
    // The page runs without a session, from an origin of its own.
    const file = await cms.rest(`${files}/_astro/${style}`, { headers: { origin: 'null' } })
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(file.headers.get('access-control-allow-origin')).toBe('*')
    expect(await file.text()).toContain(`url(/api${files}/_astro/sans.1c2d.woff2)`)
    expect((await cms.rest(`${files}/_astro/none.css`)).status).toBe(404)
    expect((await cms.rest(`${files}/..%2F..%2Farchive.db`)).status).toBe(404)
    const [release = '', until = '', signature = ''] = files.split('/').at(-1)?.split('-') ?? []
    const others = [`${Number(release) + 1}-${until}-${signature}`, `${release}-${Number(until) + 1}-${signature}`, 'x']
    for (const key of others) expect((await cms.rest(`/archived-files/${key}/_astro/${style}`)).status).toBe(404)
  })

  test('stores nothing where nothing has changed', async () => {
    const count = async () => (await cms.releases()).length
    const releases = await count()
    await send('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    await cms.until(async () => expect(await count()).toBe(releases + 1))
    const evidence = await loadPageEvidence(cms.payload, { path, at: new Date() })
    expect(evidence?.since.id).toBe((await loadPageEvidence(cms.payload, { path, at: then[2]! }))?.since.id)
  })
})

describe('the substantiation file', () => {
  test('has each claim with its basis, sources and approval', async () => {
    const evidence = (await loadPageEvidence(cms.payload, { path, at: then[2]! }))!
    const document = examples['side-effect'].valid.find(({ whatItFeelsLike }) => whatItFeelsLike?.sources.length)
    const felt = document!.whatItFeelsLike!
    const [source] = examples.source.valid
    const cited = { ...source!, id: felt.sources[0]!.id }
    const html = renderSubstantiation({
      ...evidence,
      documents: [{ ...evidence.documents[0]!, title: 'Nausea', document: document!, sources: [cited] }],
    })
    expect(html).toContain('Robin Second, license CA A 12345')
    expect(html).toContain(felt.body.text.slice(0, 30))
    expect(html).toContain(cited.title)
    expect(html).toContain('[1]')
    expect(html).not.toContain('<script')
  })

  test('escapes the texts of documents', async () => {
    const evidence = (await loadPageEvidence(cms.payload, { path, at: then[2]! }))!
    const html = renderSubstantiation({ ...evidence, documents: [{ ...evidence.documents[0]!, title: '<img src=x>' }] })
    expect(html).not.toContain('<img')
  })
})

async function approveAndPublish(who: string, words: string): Promise<void> {
  const steps = stepsOf(cms, { id, locale: 'en' })
  expect((await steps.take('submit', headers)).status).toBe(200)
  expect((await steps.take('approve', await signedIn(cms, `${who}@example.com`))).status).toBe(200)
  await send('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
  await cms.until(async () => expect(await cms.page(path)).toContain(words))
  then.push(await instant())
}

/** Instants are told apart by milliseconds. */
async function instant(): Promise<Date> {
  await pause(5)
  const now = new Date()
  await pause(5)
  return now
}

function send(method: string, address: string, body: object): Promise<Response> {
  return cms.rest(address, { method, headers, body: JSON.stringify(body) })
}

function ask(address: string, question: Record<string, string>, as = headers): Promise<Response> {
  return cms.rest(`${address}?${new URLSearchParams(question).toString()}`, { headers: as })
}
