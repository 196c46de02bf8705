import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { User } from '../../src/model/payload-types.ts'
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
