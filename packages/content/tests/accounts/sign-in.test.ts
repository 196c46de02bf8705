import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { isStoredPassword } from '../../src/workflow/accounts/password-hash.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { evidenceOf, makeAccount, send } from './accounts.ts'

const password = 'a-long-password'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let email: string
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    await makeAccount(cms, 'admin')
  })
  afterAll(() => cms.close())
  beforeEach(async () => {
    count += 1
    email = `person-${count}@example.com`
    await makeAccount(cms, 'reviewer', email)
  })

  function signIn(body: object, from = '203.0.113.1'): ReturnType<typeof send> {
    return send(cms, 'POST', '/users/login', { body: { email, ...body }, from })
  }

  test('the right password lets in, with a session that works', async () => {
    const { status, json, token } = await signIn({ password })
    expect(status).toBe(200)
    expect(json.user).toMatchObject({ email, role: 'reviewer', collection: 'users' })
    const me = await cms.rest('/users/me', { headers: { authorization: `JWT ${token}` } })
    expect(await me.json()).toMatchObject({ user: { email } })
  })

  test('people who sign in at once all get a session that works', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn({ password })))
    for (const { token } of answers) {
      const me = await cms.rest('/users/me', { headers: { authorization: `JWT ${token}` } })
      expect(await me.json()).toMatchObject({ user: { email } })
    }
  })

  test('forty guesses at once are counted like forty one after the other', async () => {
    const guesses = Array.from({ length: 40 }, (_, place) => signIn({ password: `a wrong guess ${place}` }))
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]))
    expect((await signIn({ password })).status).toBe(401)
    const recorded = (await evidenceOf(cms, 'signInFailed', 'accountLocked')).slice(-2)
    expect(recorded.map(({ action }) => action)).toEqual(['signInFailed', 'accountLocked'])
  })

  test('guesses from one address lock nobody out elsewhere, and an admin ends the pause', async () => {
    for (let guess = 1; guess <= 20; guess += 1) await signIn({ password: 'a wrong guess' })
    expect((await signIn({ password }, '198.51.100.7')).status).toBe(200)
    expect((await signIn({ password })).status).toBe(401)
    await send(cms, 'POST', '/users/unlock', { body: { email }, as: 'admin@example.com' })
    expect((await signIn({ password })).status).toBe(200)
    expect((await evidenceOf(cms, 'accountUnlocked')).length).toBeGreaterThan(0)
  })

  test('guesses from many addresses at once lock the account for a while', async () => {
    const guesses = Array.from({ length: 44 }, (_, place) => signIn({ password: 'wrong' }, `198.51.100.${place}`))
    await Promise.all(guesses)
    expect((await signIn({ password }, '192.0.2.1')).status).toBe(401)
    const where = { email: { equals: email } }
    const stored = await cms.payload.db.findOne<{ id: string; lockUntil?: string }>({ collection: 'users', where })
    const minutes = (new Date(stored?.lockUntil ?? 0).getTime() - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(8)
    expect(minutes).toBeLessThan(11)
    const locks = (await evidenceOf(cms, 'accountLocked')).filter(({ summary }) => summary.includes('was locked'))
    expect(locks).toHaveLength(1)
  })

  test('an unknown account, a wrong password, a locked and a switched off account get one answer', async () => {
    const off = await makeAccount(cms, 'editor', `off-${count}@example.com`)
    await cms.payload.update({ collection: 'users', id: off, data: { isActive: false } })
    const wrong = await signIn({ password: 'a wrong guess' })
    for (let guess = 1; guess <= 10; guess += 1) await signIn({ password: 'a wrong guess' })
    const others = [
      await signIn({ password }),
      await signIn({ email: 'nobody@example.com', password }),
      await signIn({ email: `off-${count}@example.com`, password }),
    ]
    for (const { status, text } of others) expect([status, text]).toEqual([401, wrong.text])
  })

  test('a body that names no account is refused', async () => {
    for (const body of [{ email: null }, { password: 5 }, { email: { equals: email }, password }, { password: [] }])
      expect((await signIn(body)).status).toBe(400)
  })
})

describe('anybody who asks too often', () => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openCms()
  })
  afterAll(() => cms.close())

  test('is told when to try again, and nobody else is kept waiting', async () => {
    const ask = (from: string) => send(cms, 'POST', '/users/reset-password', { body: {}, from })
    const answers = await Promise.all(Array.from({ length: 130 }, () => ask('203.0.113.50')))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    expect((await ask('203.0.113.51')).status).toBe(400)
  })
})

test('a password is checked with the same work whether the account exists or not', async () => {
  const salt = 'a'.repeat(64)
  const stored = { salt, hash: `pbkdf2-sha256-v1:${'0'.repeat(64)}` }
  const time = async (account: Parameters<typeof isStoredPassword>[1]) => {
    const start = performance.now()
    expect(await isStoredPassword('a-long-password', account)).toBe(false)
    return performance.now() - start
  }
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 5; round += 1) {
    times.known.push(await time(stored))
    times.unknown.push(await time(null))
  }
  // Work that is left out would take no time at all: the fastest of five differs little, however busy the machine is.
  const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)]
  expect(unknown).toBeGreaterThan(known / 2)
  expect(known).toBeGreaterThan(unknown / 2)
})
