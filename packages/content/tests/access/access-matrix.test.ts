import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  readAccessMatrix,
  readEndpoints,
  visitors,
  type AccessRow,
  type Operation,
  type Visitor,
} from '../../src/generate/read-access-matrix.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let rows: AccessRow[]
const headers: Partial<Record<Visitor, Record<string, string>>> = {}

beforeAll(async () => {
  cms = await openCms()
  rows = await readAccessMatrix(cms.payload)
  for (const visitor of visitors) {
    if (visitor === 'anonymous') continue
    const email = `${visitor}@example.com`
    if (visitor !== 'editor') {
      const data = { name: visitor, email, password: 'a-long-password', role: visitor, isActive: true }
      await cms.payload.create({ collection: 'users', data })
    }
    headers[visitor] = await signedIn(cms, email)
  }
})
afterAll(() => cms.close())

/** The request that tries an operation, on a document that doesn't exist where it needs one. */
const requests: Record<Operation, (row: AccessRow) => [method: string, path: string, body?: string]> = {
  create: ({ slug }) => ['POST', `/${slug}`, '{"text":5}'],
  read: ({ kind, slug }) => ['GET', kind === 'global' ? `/globals/${slug}` : `/${slug}?limit=1`],
  readVersions: ({ kind, slug }) => ['GET', `${kind === 'global' ? '/globals' : ''}/${slug}/versions?limit=1`],
  update: ({ kind, slug }) =>
    kind === 'global' ? ['POST', `/globals/${slug}`, '{}'] : ['PATCH', `/${slug}/no-such-document`, '{}'],
  delete: ({ slug }) => ['DELETE', `/${slug}/no-such-document`],
  unlock: ({ slug }) => ['POST', `/${slug}/unlock`, '{"email":"nobody@example.com"}'],
}

/** Payload answers requests to its own preferences by key alone, and those to its migrations not at all. */
const withoutEndpoints = ['payload-preferences', 'payload-migrations']

test.each(visitors)('a running system allows %s what the access matrix says, and nothing else', async (visitor) => {
  const found: string[] = []
  for (const row of rows.filter(({ slug }) => !withoutEndpoints.includes(slug)))
    for (const [operation, byVisitor] of Object.entries(row.permissions)) {
      const expected = byVisitor[visitor]
      if (expected === undefined) continue
      const [method, path, body] = requests[operation as Operation](row)
      const status = await statusOf(visitor, method, path, body)
      // A picture without a file is refused whoever sends it.
      const isRefused = [401, 403].includes(status) || (path === '/media' && expected === 'none' && status === 400)
      // A filter finds no document that doesn't exist, and Payload calls that forbidden.
      const isRight = expected === 'some' ? status < 500 : isRefused === (expected === 'none')
      if (!isRight || status >= 500) found.push(`${method} ${path}: ${expected}, but ${status}`)
    }
  expect(found).toEqual([])
})

test.each(visitors)('our own endpoints answer %s as the access matrix says', async (visitor) => {
  const found: string[] = []
  const endpoints = readEndpoints(cms.payload)
  for (const { method, path, roles } of endpoints) {
    const isAllowed = roles.some((role) => role === visitor)
    const status = await statusOf(visitor, method, path, method === 'POST' ? '{"a":1}' : undefined)
    // A body that is no object may be refused before it is asked who sends it.
    const isRefused = status === 403 || (!isAllowed && status === 400)
    if (isRefused === isAllowed || status >= 500) found.push(`${method} ${path}: ${status}`)
  }
  expect(found).toEqual([])
  expect(endpoints.length).toBeGreaterThan(20)
})

test('no request reaches the list of migrations', async () => {
  for (const visitor of visitors)
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
      expect(await statusOf(visitor, method, '/payload-migrations', method === 'GET' ? undefined : '{}')).toBe(404)
})

async function statusOf(visitor: Visitor, method: string, path: string, body?: string): Promise<number> {
  const response = await cms.rest(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers[visitor] },
    ...(body === undefined ? {} : { body }),
  })
  await response.arrayBuffer()
  return response.status
}
