import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles, type Role } from '../../src/model/roles.ts'
import { publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let reviewer: string
const headers: Partial<Record<Role, Record<string, string>>> = {}

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
  for (const role of roles) {
    const email = `${role}@example.com`
    if (role !== 'editor') {
      const account = { name: role, email, password: 'a-long-password', role, isActive: true }
      await cms.payload.create({ collection: 'users', data: account })
    }
    headers[role] = await signedIn(cms, email)
  }
})
afterAll(() => cms.close())

describe.each(roles)('an account with the role %s', (role) => {
  test('writes content', async () => {
    const form = JSON.stringify(termForm(`Written by ${role}`, reviewer))
    expect((await send(role, 'POST', '/glossary-terms?draft=true', form)).status).toBe(201)
  })

  test('reads releases and changes none of them', async () => {
    const { id } = await cms.payload.create({
      collection: 'releases',
      data: { label: 'Something', kind: 'publish', status: 'live', startedAt: new Date().toISOString() },
    })
    expect((await send(role, 'GET', '/releases')).status).toBe(200)
    expect((await send(role, 'PATCH', `/releases/${id}`, '{"label":"Another"}')).status).toBe(403)
    expect((await send(role, 'DELETE', `/releases/${id}`)).status).toBe(403)
    expect((await send(role, 'POST', '/releases', '{"label":"Made up"}')).status).toBe(403)
  })

  test(role === 'admin' ? 'reads what is queued' : 'doesn’t see what is queued for others', async () => {
    expect((await send(role, 'GET', '/outbox')).status).toBe(role === 'admin' ? 200 : 403)
    expect((await send(role, 'POST', '/outbox', '{"event":"delete"}')).status).toBe(403)
  })

  test(role === 'admin' ? 'makes accounts' : 'makes no account and gives itself no role', async () => {
    const account = JSON.stringify({ name: 'New', email: `by-${role}@example.com`, role: 'editor' })
    expect((await send(role, 'POST', '/users/invite', account)).status).toBe(role === 'admin' ? 200 : 403)
    expect((await send(role, 'POST', '/users', account)).status).toBe(403)
    const own = await cms.payload.find({ collection: 'users', where: { email: { equals: `${role}@example.com` } } })
    await send(role, 'PATCH', `/users/${own.docs[0]?.id ?? ''}`, '{"role":"admin"}')
    const after = await cms.payload.find({ collection: 'users', where: { email: { equals: `${role}@example.com` } } })
    expect(after.docs[0]?.role).toBe(role)
  })

  test('sees nothing of another’s password, token or lock', async () => {
    const response = await send(role, 'GET', '/users?limit=0&showHiddenFields=true')
    expect(await response.text()).not.toMatch(/"(?:hash|salt|resetPasswordToken|apiKey)"/u)
  })

  test('can’t run jobs', async () => {
    expect((await send(role, 'GET', '/payload-jobs/run')).ok).toBe(false)
  })
})

function send(role: Role, method: string, path: string, body?: string): Promise<Response> {
  return cms.rest(path, { method, headers: headers[role] ?? {}, ...(body ? { body } : {}) })
}

test('a deactivated account can neither sign in nor go on with an open session', async () => {
  const account = {
    name: 'Gone',
    email: 'gone@example.com',
    password: 'a-long-password',
    role: 'editor' as const,
    isActive: true,
  }
  const { id } = await cms.payload.create({ collection: 'users', data: account })
  const open = await signedIn(cms, account.email)
  await cms.payload.update({ collection: 'users', id, data: { isActive: false } })
  await expect(cms.payload.login({ collection: 'users', data: account })).rejects.toThrow()
  expect((await cms.rest('/glossary-terms', { headers: open })).status).toBe(403)
})
