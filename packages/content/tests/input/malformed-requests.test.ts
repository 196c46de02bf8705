import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let reviewer: string
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

async function send(method: string, path: string, body?: string, as = headers) {
  const response = await cms.rest(path, {
    method,
    headers: { 'content-type': 'application/json', ...as },
    ...(body === undefined ? {} : { body }),
  })
  return { status: response.status, text: await response.text() }
}

const tableOf = (caption: unknown, rows: unknown) => ({
  type: 'block',
  version: 2,
  fields: { blockType: 'table', caption, rows },
})
const rootOf = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('a field of another shape than its type is refused by its label, and nothing is stored', () => {
  test.each([
    ['side-effects', { whoIsAtHigherRisk: null }, 'whoIsAtHigherRisk'],
    ['treatments', { keyFacts: 'text' }, 'keyFacts'],
    ['treatments', { keyFacts: ['text'] }, 'keyFacts.0'],
    ['treatments', { keyFacts: [null] }, 'keyFacts.0'],
    ['treatments', { review: 'text' }, 'review'],
    ['treatments', { review: { reviewedAt: '2026-13-45' } }, 'review.reviewedAt'],
    ['treatments', { review: { reviewedAt: 5 } }, 'review.reviewedAt'],
    ['treatments', { review: { sources: 'text' } }, 'review.sources'],
    ['treatments', { review: { reviewedBy: { no: 'id' } } }, 'review.reviewedBy'],
    ['treatments', { name: { en: 'text' } }, 'name'],
    ['treatments', { name: ['text'] }, 'name'],
    ['side-effects', { severity: 'enormous' }, 'severity'],
    [
      'treatments',
      { sideEffects: [{ figures: [{ value: { numerator: 'many' } }] }] },
      'sideEffects.0.figures.0.value.numerator',
    ],
    ['side-effects', { isSerious: 'perhaps' }, 'isSerious'],
    ['side-effects', { id: { not: 'an id' } }, 'id'],
    ['people', { bio: 'text' }, 'bio'],
    ['people', { bio: { root: { type: 'root', children: [null] } } }, 'bio'],
    ['people', { bio: { root: { type: 'root', children: 'none' } } }, 'bio'],
    ['people', { bio: rootOf({ type: 'paragraph', children: [{ type: 'text', text: 5 }] }) }, 'bio'],
    ['people', { bio: rootOf({ type: 'link', fields: null, children: [] }) }, 'bio'],
    ['people', { bio: rootOf({ type: 'block', version: 2 }) }, 'bio'],
    ['people', { bio: rootOf({ type: 'block', fields: { blockType: 'poll' } }) }, 'bio'],
    ['people', { bio: rootOf(tableOf('Doses', { 0: 'Dose' })) }, 'bio'],
    ['people', { bio: rootOf(tableOf('Doses', [['Dose', 5]])) }, 'bio'],
    ['people', { bio: rootOf(tableOf({ en: 'Doses' }, [['Dose', '5']])) }, 'bio'],
    ['people', { bio: rootOf(tableOf('Doses', [Array(200).fill('5')])) }, 'bio'],
  ])('%s with %j', async (collection, data, path) => {
    const { totalDocs: before } = await cms.payload.count({ collection: collection as 'people' })
    const { status, text } = await send('POST', `/${collection}?draft=true`, JSON.stringify(data))
    const [error] = (JSON.parse(text) as { errors: { data?: { errors: { path: string; message: string }[] } }[] })
      .errors
    expect([status, error?.data?.errors[0]?.path]).toEqual([400, path])
    expect(error?.data?.errors[0]?.message).toMatch(/^“.+” must .+\.$/u)
    expect((await cms.payload.count({ collection: collection as 'people' })).totalDocs).toBe(before)
  })

  test.each([
    ['lists', '{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[', ']}]}'],
    ['links', '{"type":"link","fields":{"linkType":"custom","url":"https://example.org"},"children":[', ']}'],
    ['paragraphs', '{"type":"paragraph","children":[', ']}'],
  ])('2,000 nested %s', async (_, opening, closing) => {
    const tree = opening.repeat(2000) + '{"type":"text","text":"deep"}' + closing.repeat(2000)
    for (const path of ['/people', '/people?draft=true']) {
      const { status, text } = await send('POST', path, `{"bio":{"root":{"type":"root","children":[${tree}]}}}`)
      expect([status, text]).toEqual([400, expect.stringContaining('“Short biography” must have')])
    }
  })

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('100,000 nested %s where no field or nothing is looked for', async (_, opening, closing) => {
    const tree = `${opening.repeat(100_000)}${opening === '[' ? '' : '1'}${closing.repeat(100_000)}`
    const inText = `{"bio":{"root":{"type":"root","children":[{"type":"paragraph","children":[],"odd":${tree}}]}}}`
    for (const [method, path, body] of [
      ['POST', '/people?draft=true', `{"name":"Deep","odd":${tree}}`],
      ['POST', '/people?draft=true', inText],
      ['PATCH', `/people/${reviewer}?draft=true`, `{"licence":{"odd":${tree}}}`],
      ['POST', `/people/${reviewer}/duplicate`, `{"odd":${tree}}`],
      ['POST', '/globals/site-settings?draft=true', `{"odd":${tree}}`],
      ['POST', '/users/login', `{"email":"a@example.com","password":"b","secondFactor":${tree}}`],
      ['POST', '/payload-preferences/nav', `{"value":${tree}}`],
      ['POST', '/editorial', `{"type":"glossary-term","locale":"en","data":${tree}}`],
      ['POST', '/confirmation', tree],
    ] as const)
      expect([path, (await send(method, path, body)).status]).toEqual([path, 400])
  })

  test.each(['PUBLISHED', 'Published', 'publish', ['published'], null, true, { equals: 'published' }, ''])(
    'a status of %j is neither draft nor published',
    async (status) => {
      const form = { ...termForm('Status', reviewer), _status: status }
      for (const path of [
        '/glossary-terms',
        '/glossary-terms?draft=true',
        '/globals/site-settings',
        '/globals/site-settings?draft=true',
      ])
        expect([path, (await send('POST', path, JSON.stringify(form))).status]).toEqual([path, 400])
      const bulk = '/people?where[name][equals]=Robin%20Placeholder'
      for (const path of [`/people/${reviewer}`, `/people/${reviewer}?draft=true`, bulk])
        expect([path, (await send('PATCH', path, JSON.stringify({ _status: status }))).status]).toEqual([path, 400])
    },
  )

  test('with each language at once, each language is checked', async () => {
    const { status, text } = await send(
      'PATCH',
      `/glossary-terms?locale=all&where[id][equals]=none`,
      '{"term":{"en":"Fine","es":5}}',
    )
    expect(status).toBe(400)
    expect(text).toContain('term.es')
  })
})

describe('a body that isn’t an object', () => {
  test.each(['null', '[]', '5', '"text"', 'true', '{"a":', '[[]]'])('%s', async (body) => {
    for (const [method, path] of [
      ['POST', '/people'],
      ['POST', '/people?draft=true'],
      ['PATCH', '/people?where[id][exists]=true'],
      ['PATCH', `/people/${reviewer}`],
      ['POST', '/globals/site-settings'],
      ['POST', '/users/login'],
      ['POST', '/users/forgot-password'],
      ['POST', '/users/reset-password'],
    ] as const)
      expect([method, path, (await send(method, path, body)).status]).toEqual([method, path, 400])
    expect((await send('POST', '/people', body, { 'content-type': 'text/plain' })).status).toBe(400)
  })
})

describe('a form that can’t be read', () => {
  const part = (header: string, body = '') =>
    `--x\r\nContent-Disposition: form-data; ${header}\r\n\r\n${body}\r\n--x--\r\n`
  test.each([
    ['has no boundary', 'multipart/form-data', part('name="a"')],
    ['has an empty boundary', 'multipart/form-data; boundary=', part('name="a"')],
    ['has a damaged header', 'multipart/form-data; boundary=x', part('name="file"; filename="a\0.png"', 'a')],
    ['ends too early', 'multipart/form-data; boundary=x', part('name="file"; filename="a.png"', 'a').slice(0, -9)],
    ['has data that is no JSON', 'multipart/form-data; boundary=x', part('name="_payload"', '{')],
    ['has data that is no object', 'multipart/form-data; boundary=x', part('name="_payload"', '[]')],
    [
      'says that its file lies elsewhere',
      'multipart/form-data; boundary=x',
      part('name="file"', '{"filename":"../a"}'),
    ],
  ])('because it %s', async (_, type, body) => {
    for (const path of ['/media', '/people?draft=true', '/users/login', '/payload-preferences/nav'])
      expect([path, (await send('POST', path, body, { ...headers, 'content-type': type })).status]).toEqual([path, 400])
  })
})

describe('an address that means nothing', () => {
  test.each([
    '/people?limit=-1',
    '/people?limit=many',
    '/people?page=0',
    '/people?depth=99999999999',
    '/people?sort[]=&sort[a]=b',
    '/people?sort=name%27--',
    '/faqs/versions?sort=-answer',
    '/faqs?sort=review',
    '/people?select=everything',
    '/people?select[name][a]=b',
    '/people?populate=5',
    '/people?joins=5',
    '/people?locale=xx',
    '/people?draft=maybe',
    '/people?where=text',
    '/people?where[updatedAt][equals]=yesterday',
    '/people?where[name][near]=1,2',
    '/people?where[updatedAt][contains]=2026',
    '/side-effects?where[isSerious][like]=true',
    '/people?where[name][equals][a]=b',
    '/people?where[and]=text',
    '/people?where[and][0]=text',
    '/people?where[name]=text',
    '/people?where[nothing][equals]=text',
    '/people/versions?where[version.updatedAt][greater_than]=x',
    '/evidence?where[at][less_than]=x',
    '/safety-warnings?where[seo][greater_than]=x',
    '/safety-warnings?where[seo][exists]=true',
    '/glossary-terms?where[review][equals]=x',
    '/glossary-terms/versions?where[version.review][in][]=x',
    '/clinics?where[phones][like]=x',
    '/clinics?where[phones][exists]=true',
    '/clinics?where[or][0][phones][in][]=x',
    '/clinics/versions?where[version.phones][equals]=x',
    '/evidence/export.csv?where=text',
    '/globals/site-settings?depth=x',
    '/%E0%A4%A',
  ])('%s is refused', async (path) => {
    expect((await send('GET', path)).status).toBe(400)
  })

  test('nothing is deleted or changed by it', async () => {
    for (const method of ['DELETE', 'PATCH'])
      expect((await send(method, '/clinics?where[phones][like]=x', '{}')).status).toBe(400)
  })

  test('versions of a collection without any are not found', async () => {
    for (const slug of ['media', 'evidence', 'users', 'outbox'])
      for (const path of [`/${slug}/versions`, `/${slug}/versions/none`])
        for (const as of [headers, {}])
          expect([path, (await send('GET', path, undefined, as)).status]).toEqual([path, 404])
  })

  test('a read that comes as a POST is held to the same', async () => {
    const override = { ...headers, 'x-payload-http-method-override': 'GET' }
    for (const body of ['null', '[', '5', '{"locale":{}}', '{"locale":"xx"}'])
      expect((await send('POST', '/people', body, override)).status).toBe(400)
  })
})

test('what the sender has caused is logged without a stack', async () => {
  const logged: unknown[] = []
  vi.spyOn(cms.payload.logger, 'error').mockImplementation((entry: unknown) => logged.push(entry))
  await send('POST', '/people', 'null')
  await send('POST', '/people?draft=true', JSON.stringify({ bio: 5 }))
  await send('GET', '/people?where[nothing][equals]=text')
  await send('GET', '/outbox/versions', undefined, {})
  await send('PATCH', '/people/none', '{}')
  vi.restoreAllMocks()
  expect(logged).toEqual([])
})
