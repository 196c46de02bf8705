import { afterAll, beforeAll, expect, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>
let id: string

beforeAll(async () => {
  cms = await openCms()
  headers = await signedIn(cms)
  const reviewer = await publishReviewer(cms.payload)
  id = (await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Tide', reviewer)) })).id
}, 60_000)
afterAll(() => cms.close())

test.for(['', '?draft=true', '?draft=true&autosave=true'])(
  'nobody sets the dates of a document (%s)',
  async (query) => {
    const before = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: true })
    const past = '2001-01-01T00:00:00.000Z'
    await cms.rest(`/glossary-terms/${id}${query}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({
        slug: 'tide',
        createdAt: past,
        updatedAt: past,
        ...(query ? {} : { _status: 'published' }),
      }),
    })
    const after = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: true })
    expect(after.createdAt).toBe(before.createdAt)
    expect(after.updatedAt >= before.updatedAt).toBe(true)
  },
)

test('a new document gets its date from the system', async () => {
  const body = JSON.stringify({ term: 'Ebb', createdAt: '2001-01-01T00:00:00.000Z', _status: 'draft' })
  const answer = await cms.rest('/glossary-terms?draft=true', { method: 'POST', headers, body })
  const { doc } = (await answer.json()) as { doc: { createdAt: string } }
  expect(doc.createdAt > '2020').toBe(true)
})

test('the published version outlives more than a hundred saves', { timeout: 120_000 }, async () => {
  for (let number = 0; number < 105; number += 1)
    await cms.payload.update({ collection: 'glossary-terms', id, data: { slug: `tide-${number}` }, draft: true })
  const { totalDocs } = await cms.payload.countVersions({
    collection: 'glossary-terms',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  expect(totalDocs).toBeGreaterThan(0)
})
