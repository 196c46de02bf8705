import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

/** None of them is the id of a document; some could be one of the other database. */
const ids = [
  'no-such-id',
  '507f1f77bcf86cd799439011',
  '0b9f8a5e-6f0c-4e4e-9d38-6a8a4f1f2b11',
  '7',
  'null',
  "' or 1=1 --",
  'a,b',
  '{"a":"b","root":null}',
]

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let person: string
  let term: string

  beforeAll(async () => {
    cms = await openCms(environment)
    headers = await signedIn(cms)
    person = await publishReviewer(cms.payload)
    const data = termForm('Drip', person)
    term = (await cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
  }, 120_000)
  afterAll(() => cms.close())

  const send = async (method: string, path: string, body?: object) => {
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const response = await cms.rest(path, init)
    return { status: response.status, json: (await response.json()) as { docs?: { id: string }[] } }
  }

  test.each(ids)('%s is nowhere a fault of the server', async (id) => {
    const where = (path: string, operator: string, ...values: string[]) =>
      send(
        'GET',
        `/glossary-terms?draft=true&${values.map((each) => `where[${path}][${operator}][]=${encodeURIComponent(each)}`).join('&')}`,
      )
    expect((await where('id', 'in', id)).json.docs).toEqual([])
    expect((await where('id', 'in', id, term)).json.docs).toMatchObject([{ id: term }])
    expect((await where('id', 'not_in', id)).json.docs).toHaveLength(1)
    expect((await where('review.reviewedBy', 'in', id, person)).json.docs).toHaveLength(1)
    for (const path of ['id', 'review.reviewedBy', 'review.reviewedBy.id', 'review.sources', 'review.sources.id'])
      for (const operator of ['equals', 'not_equals', 'in', 'not_in'])
        expect((await where(path, operator, id)).status, `${path} ${operator}`).toBeLessThan(500)
    const read = encodeURIComponent(id)
    for (const [method, path, body] of [
      ['GET', `/glossary-terms/${read}`],
      ['PATCH', `/glossary-terms/${read}?draft=true`, { term: 'Other' }],
      ['DELETE', `/glossary-terms/${read}`],
      ['GET', `/glossary-terms/versions/${read}`],
      ['POST', `/glossary-terms/${read}/duplicate`, {}],
      ['PATCH', `/glossary-terms/${term}?draft=true`, { review: { reviewedBy: id } }],
      ['PATCH', `/glossary-terms/${term}?draft=true`, { review: { sources: [id, person] } }],
      ['POST', '/side-effects?draft=true', { name: 'Nausea', careAdvice: [id] }],
    ] as const) {
      const { status } = await send(method, path, body)
      expect([400, 403, 404], `${method} ${path} ${JSON.stringify(body)}`).toContain(status)
    }
    for (const path of ['/review?locale=en&', '/withdrawal?', '/editorial?locale=en&', '/languages-out-of-date?'])
      expect((await send('GET', `${path}type=glossary-term&id=${read}`)).status, path).toBeLessThan(500)
  })
})
