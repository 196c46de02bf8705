import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

async function send(path: string, body: string, as = headers) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...as }, body }
  const response = await cms.rest(path, init)
  return { status: response.status, text: await response.text() }
}

describe('a request that is too large to be worked on', () => {
  const many = <T>(count: number, each: (place: number) => T): T[] =>
    Array.from({ length: count }, (_, place) => each(place))

  test.each([
    ['conditions', { or: many(2000, String).map((id) => ({ id: { equals: id } })) }],
    ['conditions in groups', { or: many(100, String).map((id) => ({ and: Array(9).fill({ id: { equals: id } }) })) }],
    ['values', { id: { in: many(40_000, String) } }],
    ['values in one text', { id: { not_in: many(40_000, String).join(',') } }],
    ['references', { or: many(100, String).map((name) => ({ 'photo.alt': { equals: name } })) }],
  ])('by a filter of many %s', async (_, where) => {
    const form = new URLSearchParams({ where: JSON.stringify(where) }).toString()
    const asGet = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const { status, text } = await send('/people', form, { ...headers, ...asGet })
    expect([status, text]).toEqual([400, expect.stringContaining('at most')])
  })

  test.each([
    ['rows', 'treatments', { keyFacts: Array(100_000).fill({}) }],
    ['references', 'clinics', { staff: many(60_000, (place) => `p${place}`) }],
    ['nodes of a text', 'people', { bio: { root: { type: 'root', children: Array(40_000).fill({ type: 'text' }) } } }],
    ['names of no field', 'people', { odd: Array(100_000).fill([]) }],
  ])('by a list of many %s', async (_, collection, data) => {
    const before = performance.now()
    for (const as of [headers, {}]) {
      const { status } = await send(`/${collection}?draft=true`, JSON.stringify(data), as)
      expect([400, 403]).toContain(status)
    }
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test.each([
    ['glossary-terms', 'review.reviewedBy.photo.alt', 21],
    ['glossary-terms', 'review.authors.name', 41],
    ['glossary-terms/versions', 'version.review.reviewedBy.name', 41],
    ['glossary-terms/versions', 'parent.term', 41],
    ['clinics', 'staff', 41],
  ])('by a filter of %s on %s, %i times, and never by one time less', async (collection, path, times) => {
    const where = (count: number) => ({ or: many(count, (place) => ({ [path]: { equals: `p${place}` } })) })
    const ask = async (count: number) => {
      const query = new URLSearchParams({ where: JSON.stringify(where(count)) }).toString()
      return (await cms.rest(`/${collection}?${query}`, { headers })).status
    }
    expect([await ask(times - 1), await ask(times)]).toEqual([200, 400])
  })

  test('by an order of many fields', async () => {
    const path = (count: number) => `/glossary-terms?sort=${many(count, () => 'review.reviewedBy.name').join(',')}`
    const ask = async (count: number) => (await cms.rest(path(count), { headers })).status
    expect([await ask(10), await ask(100)]).toEqual([200, 400])
  })

  test.each([
    ['rows', (count: number) => ({ keyFacts: Array(count).fill({}) })],
    ['rows in rows', (count: number) => ({ sideEffects: Array(20).fill({ figures: Array(count / 20).fill({}) }) })],
  ])('a form has 800 %s at most, which are stored', async (_, form) => {
    const save = async (count: number) => (await send('/treatments?draft=true', JSON.stringify(form(count)))).status
    expect([await save(800), await save(820), await save(20_000)]).toEqual([201, 400, 400])
  })

  test('a form has 5,000 entries of lists at most, which are stored', async () => {
    const { id } = await cms.payload.create({ collection: 'people', data: { name: 'Pat' }, draft: true } as never)
    const save = async (count: number) =>
      (await send('/clinics?draft=true', JSON.stringify({ staff: Array(count).fill(id) }))).status
    expect([await save(5000), await save(5001)]).toEqual([201, 400])
  })

  test('a list of many references that no document has is answered', async () => {
    const staff = many(5000, (place) => `p${place}`)
    const { status } = await send('/clinics?draft=true', JSON.stringify({ staff }))
    expect(status).toBe(400)
  })
})
