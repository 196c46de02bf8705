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
  const many = (count: number, each: (place: number) => string) =>
    Array.from({ length: count }, (_, place) => each(place))

  test.each([
    ['conditions', { or: many(2000, String).map((id) => ({ id: { equals: id } })) }],
    ['conditions in groups', { or: many(100, String).map((id) => ({ and: Array(9).fill({ id: { equals: id } }) })) }],
    ['values', { id: { in: many(40_000, String) } }],
    ['values in one text', { id: { not_in: many(40_000, String).join(',') } }],
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

  test('a list of many references that no document has is answered', async () => {
    const staff = many(20_000, (place) => `p${place}`)
    const { status } = await send('/clinics?draft=true', JSON.stringify({ staff }))
    expect(status).toBe(400)
  })
})
