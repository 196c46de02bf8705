import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { evidenceOf, makeAccount, send } from './accounts.ts'

const as = 'admin@example.com'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let admin: string

  beforeAll(async () => {
    cms = await openCms(environment)
    admin = await makeAccount(cms, 'admin')
  })
  afterAll(() => cms.close())

  async function admins(): Promise<string[]> {
    const where = { and: [{ role: { equals: 'admin' } }, { isActive: { not_equals: false } }] }
    return (await cms.payload.find({ collection: 'users', where })).docs.map(({ id }) => id)
  }

  test('the last admin can’t be demoted, switched off or deleted', async () => {
    for (const body of [{ role: 'editor' }, { isActive: false }, { role: 'reviewer', isActive: false }]) {
      const answer = await send(cms, 'PATCH', `/users/${admin}`, { body, as })
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('the last active admin')])
      expect((await send(cms, 'PATCH', `/users?where[role][equals]=admin`, { body, as })).json.docs).toEqual([])
    }
    expect((await send(cms, 'DELETE', `/users/${admin}`, { as })).status).toBe(409)
    expect(await admins()).toEqual([admin])
  })

  test('two admins who demote each other at once leave one', async () => {
    const second = await makeAccount(cms, 'admin', 'second@example.com')
    const demote = (id: string, by: string) => send(cms, 'PATCH', `/users/${id}`, { body: { role: 'editor' }, as: by })
    await Promise.all([demote(second, as), demote(admin, 'second@example.com')])
    expect((await admins()).length).toBeGreaterThan(0)
    for (const id of [admin, second])
      await cms.payload.update({ collection: 'users', id, data: { role: 'admin', isActive: true } })
    await cms.payload.update({ collection: 'users', id: second, data: { role: 'editor' } })
  })

  test('a new role and a switched off account end its sessions', async () => {
    for (const [place, body] of [{ role: 'reviewer' }, { isActive: false }].entries()) {
      const id = await makeAccount(cms, 'editor', `moved-${place}@example.com`)
      const open = await signedIn(cms, `moved-${place}@example.com`)
      expect((await send(cms, 'PATCH', `/users/${id}`, { body, as })).status).toBe(200)
      expect(await (await cms.rest('/users/me', { headers: open })).json()).toMatchObject({ user: null })
    }
  })

  test('a link to set a password serves one of two who use it at once', async () => {
    const id = await makeAccount(cms, 'editor', 'linked@example.com')
    const choose = useLink(await makeLink(id))
    const both = await Promise.all([choose('nine lamps over water'), choose('nine other lamps')])
    expect(both.toSorted()).toEqual([200, 403])
  })

  test('setting a password by a link brings back nothing that an admin takes away meanwhile', async () => {
    const id = await makeAccount(cms, 'reviewer', 'leaving@example.com')
    const choose = useLink(await makeLink(id))
    const takeAway = async () => {
      await pause(100) // while the new password is hashed
      return (await send(cms, 'PATCH', `/users/${id}`, { body: { isActive: false, role: 'editor' }, as })).status
    }
    const [, taken] = await Promise.all([choose('nine lamps over water'), takeAway()])
    expect(taken).toBe(200)
    expect(await cms.payload.findByID({ collection: 'users', id })).toMatchObject({ isActive: false, role: 'editor' })
  })

  test('a link to set a password ends with the address, the role, the access or the password that the account had', async () => {
    const changes: [object, string][] = [
      [{ role: 'reviewer' }, as],
      [{ isActive: false }, as],
      [{ password: 'nine old lamps here', currentPassword: 'a-long-password' }, 'ends-2@example.com'],
      [{ email: 'ends-elsewhere@example.com', currentPassword: 'a-long-password' }, 'ends-3@example.com'],
    ]
    for (const [place, [body, by]] of changes.entries()) {
      const id = await makeAccount(cms, 'editor', `ends-${place}@example.com`)
      const choose = useLink(await makeLink(id))
      expect((await send(cms, 'PATCH', `/users/${id}`, { body, as: by })).status).toBe(200)
      await send(cms, 'PATCH', `/users/${id}`, { body: { isActive: true }, as })
      expect([body, await choose('nine lamps over water')]).toEqual([body, 403])
    }
    const body = { name: 'Mai Typed', email: 'mistyped@example.com', role: 'editor' }
    const { json } = await send(cms, 'POST', '/users/invite', { body, as })
    const rename = { body: { email: 'mai@example.com' }, as }
    expect((await send(cms, 'PATCH', `/users/${String(json.id)}`, rename)).status).toBe(200)
    expect(await useLink(String(json.link))('nine lamps over water')).toBe(403)
    expect(await useLink(await makeLink(String(json.id)))('nine lamps over water')).toBe(200)
  })

  async function makeLink(id: string): Promise<string> {
    return String((await send(cms, 'POST', '/users/password-link', { body: { id }, as })).json.link)
  }

  /** Sets a password by a link; the status of the answer. */
  function useLink(link: string): (password: string) => Promise<number> {
    const token = link.split('/').at(-1)
    return async (password) => (await send(cms, 'POST', '/users/reset-password', { body: { token, password } })).status
  }

  test('nobody gets the profile under which somebody else signs', async () => {
    const { id: person } = await cms.payload.create({ collection: 'people', data: personForm('Casey Clinician') })
    const data = { name: 'Casey', email: 'casey@example.com', password: 'a-long-password', isActive: true, person }
    const { id: casey } = await cms.payload.create({ collection: 'users', data: { ...data, role: 'reviewer' } })
    const other = await makeAccount(cms, 'reviewer', 'other@example.com')
    const take = (id: string) => send(cms, 'PATCH', `/users/${id}`, { body: { person }, as })
    const invite = (email: string) =>
      send(cms, 'POST', '/users/invite', { body: { name: 'Mal', email, role: 'reviewer', person }, as })
    for (const refused of [await take(other), await take(admin), await invite('mal@example.com')])
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Casey signs under this profile')])
    const bulk = await send(cms, 'PATCH', `/users?where[id][equals]=${other}`, { body: { person }, as })
    expect(bulk.json.docs).toEqual([])
    // Nor once the other account has let go of it, having signed.
    await cms.payload.create({ collection: 'approvals', data: approvalBy(casey, person) })
    expect((await send(cms, 'PATCH', `/users/${casey}`, { body: { person: null }, as })).status).toBe(200)
    expect((await take(other)).status).toBe(400)
    expect((await take(casey)).status).toBe(200)
    expect((await send(cms, 'DELETE', `/users/${casey}`, { as })).status).toBe(200)
    expect((await invite('casey.back@example.com')).status).toBe(200)
  })

  test('a deleted account is on record', async () => {
    const id = await makeAccount(cms, 'editor', 'gone@example.com')
    expect((await send(cms, 'DELETE', `/users/${id}`, { as })).status).toBe(200)
    const [entry] = (await evidenceOf(cms, 'accountDeleted')).slice(-1)
    expect(entry).toMatchObject({ summary: 'The account of Some editor was deleted (editor).', actorId: admin })
  })
})

describe('what colleagues see of an account', () => {
  let cms: TestCms
  let reviewer: string
  const hidden =
    /"(?:email|licence|person|isActive|isInvited|hash|salt|lockUntil|loginAttempts|failuresSince|resetPassword\w*)"|"sessions":\[\{/u

  beforeAll(async () => {
    cms = await openCms()
    await makeAccount(cms, 'admin')
    reviewer = await makeAccount(cms, 'reviewer')
    await signedIn(cms, 'reviewer@example.com')
  })
  afterAll(() => cms.close())

  test('is the name and the role', async () => {
    const { json, text } = await send(cms, 'GET', `/users/${reviewer}?depth=2`, { as: 'editor@example.com' })
    expect(json).toMatchObject({ name: 'Some reviewer', role: 'reviewer' })
    expect(text).not.toMatch(hidden)
  })

  test.each([
    'where[email][like]=reviewer',
    'where[sessions.id][exists]=true',
    'where[licence.number][exists]=true',
    'where[resetPasswordToken][exists]=true',
    'where[failuresSince][exists]=true',
    'where[or][0][email][like]=reviewer',
  ])('can’t be asked for otherwise, by ?%s', async (query) => {
    expect((await send(cms, 'GET', `/users?${query}`, { as: 'editor@example.com' })).status).toBe(400)
  })

  test('is everything but secrets for oneself and for an admin', async () => {
    const own = await send(cms, 'GET', `/users/${reviewer}`, { as: 'reviewer@example.com' })
    expect(own.json.email).toBe('reviewer@example.com')
    const other = await send(cms, 'GET', `/users/${reviewer}`, { as })
    expect(other.json.email).toBe('reviewer@example.com')
    for (const { text } of [own, other, await send(cms, 'GET', '/users/me', { as: 'reviewer@example.com' })])
      expect(text).not.toMatch(
        /"(?:hash|salt|lockUntil|loginAttempts|failuresSince|resetPassword\w*)"|"sessions":\[\{/u,
      )
  })

  test('no sign-in of anybody is in the evidence that editors and reviewers read', async () => {
    await send(cms, 'POST', '/users/login', { body: { email: 'editor@example.com', password: 'a-long-password' } })
    for (const other of ['editor@example.com', 'reviewer@example.com']) {
      expect((await send(cms, 'GET', '/evidence?limit=0', { as: other })).text).not.toMatch(/signedIn|accountChanged/u)
      const csv = await cms.rest('/evidence/export.csv', { headers: await signedIn(cms, other) })
      expect(await csv.text()).not.toMatch(/signedIn|accountChanged/u)
    }
    expect((await send(cms, 'GET', '/evidence?limit=0', { as })).text).toMatch(/signedIn/u)
  })
})

describe('a preference', () => {
  let cms: TestCms
  let admin: string
  beforeAll(async () => {
    cms = await openCms()
    admin = await makeAccount(cms, 'admin')
  })
  afterAll(() => cms.close())
  const editor = 'editor@example.com'

  test('is nobody else’s', async () => {
    const body = { key: 'nav', value: { a: 1 }, user: { relationTo: 'users', value: admin } }
    const made = await send(cms, 'POST', '/payload-preferences', { body, as: editor })
    const set = await send(cms, 'POST', '/payload-preferences/nav', { body, as: editor })
    expect([made.status, set.status]).toEqual([201, 200])
    const { docs } = await cms.payload.find({ collection: 'payload-preferences', depth: 0, limit: 0 })
    expect(new Set(docs.map(({ user }) => user.value))).toEqual(new Set([cms.editor.id]))
    for (const { id } of docs) {
      expect((await send(cms, 'PATCH', `/payload-preferences/${id}`, { body: { value: 2 }, as })).status).not.toBe(200)
      expect((await send(cms, 'DELETE', `/payload-preferences/${id}`, { as })).status).not.toBe(200)
    }
  })

  test('the mark “sample” is taken off the site by an admin only', async () => {
    const patch = (by: string) =>
      send(cms, 'POST', '/globals/site-settings?draft=true', { body: { isSample: false }, as: by })
    await patch(editor)
    const saved = () => cms.payload.findGlobal({ slug: 'site-settings', draft: true })
    expect((await saved()).isSample).toBe(true)
    await patch(as)
    expect((await saved()).isSample).toBe(false)
  })
})

/** An approval of some words by an account, under a profile. */
function approvalBy(approverId: string, person: string) {
  const at = '2026-01-01T00:00:00.000Z'
  return {
    ...{ documentType: 'glossary-term' as const, documentId: 'mask', locale: 'en' as const, title: 'Mask' },
    ...{ scope: 'wholeDocument' as const, hash: '0'.repeat(64), person, at, approverId, approver: 'Casey' },
    ...{ licence: 'CA A 12345', reviewedAt: '2026-01-01', reviewDue: '2027-01-01', version: '1', versionAt: at },
    content: {},
  }
}
