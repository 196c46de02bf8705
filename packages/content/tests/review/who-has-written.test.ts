import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNewestVersion } from '../../src/candidate/stored/find-newest-version.ts'
import { recordEvidence } from '../../src/evidence/record-evidence.ts'
import type { User } from '../../src/model/payload-types.ts'
import { anySummary } from '../support/any-summary.ts'
import { publishReviewer, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account } from './people.ts'

let cms: TestCms
let author: User
let headers: Record<string, string>
let id: string
let count = 0

beforeAll(async () => {
  cms = await openCms()
  await publishReviewer(cms.payload)
  author = await account(cms.payload, 'reviewer', 'Ari Author')
  headers = await signedIn(cms, author.email)
}, 60_000)
afterAll(() => cms.close())
beforeEach(async () => {
  count += 1
  const heading = `Warning ${'abcdefghijklmnopqrstuvwxyz'[count] ?? ''}`
  // The clinic's own system has written it, so nobody is an author yet.
  const { id: created } = await cms.payload.create({
    collection: 'safety-warnings',
    data: { heading, body: { body: richText('Call us.') }, _status: 'draft' } as never,
    draft: true,
  })
  id = created
})

const write = (data: object, query = '?draft=true') =>
  cms.rest(`/safety-warnings/${id}${query}`, { method: 'PATCH', headers, body: JSON.stringify(data) })

async function authors(locale = 'en'): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'evidence',
    where: {
      and: [{ documentId: { equals: id } }, { action: { equals: 'edited' } }, { locale: { equals: locale } }],
    },
  })
  return docs.map(({ actor }) => actor).filter((name) => name !== 'Carepath')
}

test('keys that no editor knows don’t hide who rewrites a text', async () => {
  const disguise = { id: 'x', updatedAt: '2026-01-01' }
  // Straight into the database, past the check of requests, as an older version would have stored it.
  await cms.payload.update({
    collection: 'safety-warnings',
    id,
    data: { body: { body: { ...richText('Call us.'), ...disguise } } },
    draft: true,
  })
  await write({ body: { body: { ...richText('Wait a day.'), ...disguise } } })
  expect(await authors()).toEqual(['Ari Author'])
})

test.for<[string, object, string?]>([
  ['a text', { heading: 'Another title' }],
  ['formatted text', { body: { body: richText('Wait a day.') } }],
  ['formatted text, autosaved', { body: { body: richText('Wait a day.') } }, '?draft=true&autosave=true'],
])('whoever changes %s is its author', async ([, data, query]) => {
  const answer = await write(data, query)
  expect([answer.status, await answer.text()]).toEqual([200, expect.anything()])
  expect(await authors()).toEqual(['Ari Author'])
})

test('whoever changes a translation is the author of that language alone', async () => {
  await write({ heading: 'Otro título' }, '?draft=true&locale=es')
  expect([await authors('en'), await authors('es')]).toEqual([[], ['Ari Author']])
})

test('whoever restores earlier words is their author', async () => {
  await cms.payload.update({
    collection: 'safety-warnings',
    id,
    data: { heading: 'A newer title' },
    draft: true,
  })
  const { docs } = await cms.payload.findVersions({
    collection: 'safety-warnings',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  await cms.rest(`/safety-warnings/versions/${docs[0]?.id ?? ''}?draft=true`, { method: 'POST', headers })
  expect(await authors()).toEqual(['Ari Author'])
})

test('whoever duplicates a document is the author of the copy', async () => {
  const answer = await cms.rest(`/safety-warnings/${id}/duplicate?draft=true`, { method: 'POST', headers, body: '{}' })
  const copy = (await answer.json()) as { doc: { id: string } }
  id = copy.doc.id
  expect(await authors()).toEqual(['Ari Author'])
})

describe('words that a reviewer has written, and an editor', () => {
  const asEditor = async () => signedIn(cms)
  /** Whether the reviewer may sign the document as far as its authors go. */
  async function maySign(document: string): Promise<boolean> {
    const query = new URLSearchParams({ type: 'safety-warning', id: document, locale: 'en' }).toString()
    const state = (await (await cms.rest(`/review?${query}`, { headers })).json()) as { can: { approve: unknown } }
    return !String(state.can.approve).includes('changed this text yourself')
  }

  test('has restored stay the reviewer’s', async () => {
    await write({ heading: 'My own title' })
    const { docs } = await cms.payload.findVersions({
      collection: 'safety-warnings',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    })
    await approveBySystem('Written by others')
    expect(await maySign(id)).toBe(true)
    const path = `/safety-warnings/versions/${docs[0]?.id ?? ''}?draft=true`
    expect((await cms.rest(path, { method: 'POST', headers: await asEditor() })).status).toBe(200)
    expect(await maySign(id)).toBe(false)
  })

  test('has copied into another document stay the reviewer’s', async () => {
    await write({ heading: 'My own title' })
    const init = { method: 'POST', headers: await asEditor(), body: '{}' }
    const copy = (await (await cms.rest(`/safety-warnings/${id}/duplicate?draft=true`, init)).json()) as Copy
    expect(await maySign(copy.doc.id)).toBe(false)
  })

  test('has restored after somebody approved them are signed like any others', async () => {
    await write({ heading: 'My own title' })
    await approveBySystem('My own title')
    const { docs } = await cms.payload.findVersions({
      collection: 'safety-warnings',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    })
    await cms.payload.update({ collection: 'safety-warnings', id, data: { heading: 'Another' }, draft: true })
    const path = `/safety-warnings/versions/${docs[0]?.id ?? ''}?draft=true`
    expect((await cms.rest(path, { method: 'POST', headers: await asEditor() })).status).toBe(200)
    expect(await maySign(id)).toBe(true)
  })

  /** Somebody else’s approval of other words, as far as authors depend on it. */
  async function approveBySystem(heading: string): Promise<void> {
    await cms.payload.update({ collection: 'safety-warnings', id, data: { heading }, draft: true })
    const req = await createLocalReq({}, cms.payload)
    const version = await findNewestVersion(req, { type: 'safety-warning', id })
    const at = new Date().toISOString()
    const hash = 'a'.repeat(64)
    const words = { documentType: 'safety-warning' as const, documentId: id, locale: 'en' as const }
    await recordEvidence(req, {
      ...{
        action: 'approved',
        summary: anySummary('Approved.'),
        document: { type: 'safety-warning', id },
        locale: 'en',
        hash,
      },
      version: version?.id ?? '',
    })
    await cms.payload.create({
      collection: 'approvals',
      data: {
        ...{ ...words, title: heading, scope: 'wholeDocument', hash, at, content: {} },
        ...{ person: 'somebody', approverId: 'somebody', approver: 'Somebody', licence: 'CA A 12345' },
        ...{ reviewedAt: '2026-01-01', reviewDue: '2027-01-01' },
        ...{ version: version?.id ?? '', versionAt: version?.at ?? at, revision: version?.revision ?? 0 },
      },
    })
  }
})

interface Copy {
  doc: { id: string }
}

test('saving a form as it is makes nobody an author, even where the editor has added to the text', async () => {
  const stored = await cms.payload.findByID({ collection: 'safety-warnings', id, draft: true, depth: 0 })
  const body = structuredClone(stored.body.body) as unknown as ReturnType<typeof richText>
  Object.assign(body.root.children[0] ?? {}, { textFormat: 0, textStyle: '', direction: null })
  expect((await write({ heading: stored.heading, body: { body } }, '?draft=true&autosave=true')).ok).toBe(true)
  expect(await authors()).toEqual([])
})

const created = (collection: string, data: object, query = 'draft=true') =>
  cms.rest(`/${collection}?${query}`, { method: 'POST', headers, body: JSON.stringify(data) })

test.for([
  'safety-warnings',
  'treatments',
  'side-effects',
  'care-advice',
  'faqs',
  'glossary-terms',
  'clinics',
  'pages',
])(
  'a new document of %s that nobody has filled in has no author, and its first words have one in their language',
  async (collection) => {
    const { doc } = (await (await created(collection, {})).json()) as { doc: { id: string } }
    id = doc.id
    expect([await authors('en'), await authors('es')]).toEqual([[], []])
    const path = `/${collection}/${id}?draft=true&autosave=true&locale=es`
    await cms.rest(path, { method: 'PATCH', headers, body: JSON.stringify({}) })
    expect([await authors('en'), await authors('es')]).toEqual([[], []])
  },
)

test('a new document is written in the languages that have words', async () => {
  const { doc } = (await (await created('safety-warnings', { heading: 'A title' })).json()) as { doc: { id: string } }
  id = doc.id
  expect([await authors('en'), await authors('es')]).toEqual([['Ari Author'], []])
})

test('a save that changes nothing has no author', async () => {
  const { body, heading } = await cms.payload.findByID({ collection: 'safety-warnings', id, draft: true, depth: 0 })
  await write({ heading, body })
  await write({ heading, body }, '?draft=true&autosave=true')
  expect([await authors('en'), await authors('es')]).toEqual([[], []])
})
