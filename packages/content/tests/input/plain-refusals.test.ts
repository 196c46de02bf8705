import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>
beforeAll(async () => {
  cms = await openCms()
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

async function refusalOf(method: string, path: string, as = headers) {
  const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{"name":"Somebody"}' }
  const response = await cms.rest(path, { method, headers: { ...as, 'content-type': 'application/json' }, ...body })
  const { errors } = (await response.json()) as { errors: { message: string }[] }
  return [response.status, errors[0]?.message]
}

test.each([
  ['GET', '/people/nobody'],
  ['PATCH', '/people/nobody?draft=true'],
  ['DELETE', '/people/nobody'],
  ['POST', '/people/versions/nothing?draft=true'],
  ['GET', '/people/versions/nothing'],
])('%s %s says that the document is gone', async (method, path) => {
  expect(await refusalOf(method, path)).toEqual([404, expect.stringContaining('no longer there')])
})

test.each([
  ['PATCH', '/people?where[name][equals]=Ana&draft=true'],
  ['DELETE', '/people?where[name][equals]=Ana'],
  ['PATCH', '/people/nobody'],
  ['POST', '/people?draft=true'],
  ['GET', '/people'],
  ['POST', '/globals/site-settings'],
  ['POST', '/redirects-import'],
  ['POST', '/publish-together'],
  ['POST', '/schedules'],
])('%s %s asks whoever is signed out to sign in', async (method, path) => {
  expect(await refusalOf(method, path, {})).toEqual([403, expect.stringMatching(/sign in/iu)])
})

test('a field is named with its language, and what belongs to no field goes without a name', async () => {
  const send = async (query: string, body: string) => {
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }
    return (await cms.rest(`/people?draft=true${query}`, init)).text()
  }
  expect(await send('&locale=all', '{"name":{"es":[]}}')).toContain('“Name (Spanish)” must be a text.')
  expect(await send('', '{"__proto__":{}}')).toContain('What was sent must have no field named __proto__.')
})
