import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passwordProblem } from '../../src/workflow/accounts/password-rule.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { startMailServer } from '../support/mail-server.ts'
import { until } from '../support/until.ts'
import { evidenceOf, makeAccount, send } from './accounts.ts'

describe('a new password', () => {
  const owner = { name: 'Marguerite Ólafsdóttir', email: 'm.olafs@clinic.example' }

  test.each([
    ['abc', 'at least 12 characters'],
    ['eleven-char', 'at least 12 characters'],
    ['password1234', 'easily guessed'],
    ['Password123!', 'easily guessed'],
    ['qwertyuiop12', 'easily guessed'],
    ['aaaaaaaaaaaaaaaa', 'easily guessed'],
    ['123456789012', 'easily guessed'],
    ['letmeinletmein', 'easily guessed'],
    ['Marguerite-9-lamps', 'Leave out “marguerite”'],
    ['9-lamps-olafsdottir', 'Leave out “olafsdottir”'],
    ['nine-lamps-OLAFS', 'Leave out “olafs”'],
    ['hillside-nine-lamps', 'Leave out “hillside”'],
    ['carepath-nine-lamps', 'Leave out “carepath”'],
    ['x'.repeat(129), 'at most 128 characters'],
  ])('%s is refused', (password, message) => {
    expect(passwordProblem(password, owner, ['Hillside Ketamine Clinic', 'Carepath'])).toContain(message)
  })

  test.each(['nine lamps over water', 'a-long-password', 'tJ4-9bq_Zr0eWn1a'])('%s will do', (password) => {
    expect(passwordProblem(password, owner, ['Hillside Ketamine Clinic'])).toBeUndefined()
  })
})

describe('whoever sets a password', () => {
  let cms: TestCms
  let admin: string
  let reviewer: string
  const as = 'admin@example.com'

  beforeAll(async () => {
    cms = await openCms()
    admin = await makeAccount(cms, 'admin')
    reviewer = await makeAccount(cms, 'reviewer')
  })
  afterAll(() => cms.close())

  test('may not set another’s, in one request or in bulk', async () => {
    const body = { password: 'nine lamps over water' }
    const byId = await send(cms, 'PATCH', `/users/${reviewer}`, { body, as })
    expect([byId.status, byId.text]).toEqual([403, expect.stringContaining('send a link to set a new one')])
    const inBulk = await send(cms, 'PATCH', `/users?where[id][equals]=${reviewer}`, { body, as })
    expect(inBulk.status).toBe(403)
    expect((await send(cms, 'POST', '/users', { body: { ...body, email: 'x@example.com' }, as })).status).toBe(403)
    expect((await signedIn(cms, 'reviewer@example.com')).authorization).toBeDefined()
  })

  test('may not turn another’s e-mail address into their own', async () => {
    const body = { email: 'mine@example.com' }
    expect((await send(cms, 'PATCH', `/users/${reviewer}`, { body, as })).status).toBe(403)
    expect((await send(cms, 'PATCH', `/users?where[id][equals]=${reviewer}`, { body, as })).status).toBe(403)
    expect((await send(cms, 'PATCH', `/users/${admin}`, { body: { email: as, name: 'Ada' }, as })).status).toBe(200)
  })

  test('may set their own, if it is strong, and it is on record', async () => {
    const currentPassword = 'a-long-password'
    const change = (body: object) => send(cms, 'PATCH', `/users/${admin}`, { body, as })
    const weak = await change({ password: 'password1234', currentPassword })
    expect([weak.status, weak.text]).toEqual([400, expect.stringContaining('easily guessed')])
    expect((await change({ password: 'a-long-password', currentPassword })).status).toBe(200)
    expect((await evidenceOf(cms, 'passwordChanged')).at(-1)?.details).toEqual({ account: admin })
  })

  test.each([
    ['password', { password: 'nine lamps over water' }],
    ['e-mail address', { email: 'elsewhere@example.com' }],
    ['password, in a form with all its fields', { name: 'Ada', email: as, password: 'nine lamps over water' }],
  ])('may not set their own %s without the current password', async (_, body) => {
    const change = (currentPassword?: unknown) =>
      send(cms, 'PATCH', `/users/${admin}`, { body: { ...body, currentPassword }, as })
    for (const wrong of [7, ['a-long-password']]) expect((await change(wrong)).status).toBe(400)
    for (const missing of [undefined, null, '']) {
      const answer = await change(missing)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('Type your current password')])
    }
    expect((await change('nine wrong lamps')).status).toBe(403)
    const stored = await cms.payload.findByID({ collection: 'users', id: admin })
    expect(stored.email).toBe(as)
    expect((await evidenceOf(cms, 'signInFailed')).at(-1)?.details).toMatchObject({ account: admin })
    expect((await signedIn(cms, as)).authorization).toContain('JWT ')
  })

  test('types the current one as it is, spaces and accents included', async () => {
    const email = 'odd@example.com'
    const odd = ' nine  la\u0301mps\u200b over\u00a0water '
    const data = { name: 'Odd', email, password: odd, role: 'editor', isActive: true } as const
    const { id } = await cms.payload.create({ collection: 'users', data })
    const login = await send(cms, 'POST', '/users/login', { body: { email, password: odd } })
    expect(login.status).toBe(200)
    const headers = { authorization: `JWT ${login.token}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ password: 'a-long-password', currentPassword: odd })
    expect((await cms.rest(`/users/${id}`, { method: 'PATCH', headers, body })).status).toBe(200)
    expect((await signedIn(cms, email)).authorization).toContain('JWT ')
  })

  test('may change everything else of their account without it', async () => {
    const answer = await send(cms, 'PATCH', `/users/${admin}`, {
      body: { name: 'Ada Admin', email: as, password: null },
      as,
    })
    expect(answer.status).toBe(200)
    expect((await signedIn(cms, as)).authorization).toContain('JWT ')
  })

  test('may be invited with a reason why there is no license number', async () => {
    const licence = { none: 'The chamber of physicians publishes no numbers.' }
    const body = { name: 'Jo None', email: 'jo.none@example.com', role: 'reviewer', licence }
    const { status, json } = await send(cms, 'POST', '/users/invite', { body, as })
    expect(status).toBe(200)
    const account = await cms.payload.findByID({ collection: 'users', id: String(json.id), depth: 0 })
    expect(account.licence).toMatchObject(licence)
  })

  test('sets it by a link after an invitation, once, and signs in with it', async () => {
    const body = { name: 'Nia New', email: 'nia@example.com', role: 'reviewer' }
    const invited = await send(cms, 'POST', '/users/invite', { body, as })
    expect(invited.status).toBe(200)
    const token = String(invited.json.link).split('/').at(-1)
    const choose = (password: string) => send(cms, 'POST', '/users/reset-password', { body: { token, password } })
    expect((await choose('password1234')).text).toContain('easily guessed')
    expect((await choose('nine nia lamps')).status).toBe(200)
    expect((await choose('nine other lamps')).status).toBe(403)
    const { status } = await send(cms, 'POST', '/users/login', {
      body: { email: 'nia@example.com', password: 'nine nia lamps' },
    })
    expect(status).toBe(200)
    const summaries = (await evidenceOf(cms, 'accountChanged', 'passwordReset')).map(({ summary }) => summary)
    expect(summaries.slice(-3)).toEqual([
      'The account of Nia New was created (reviewer).',
      'A link to set the password of Nia New was made, to be handed on.',
      'Nia New set a new password by a link.',
    ])
  })

  test('by a link signs the account out everywhere, and gets no session by it', async () => {
    const open = await signedIn(cms, 'reviewer@example.com')
    const { json } = await send(cms, 'POST', '/users/password-link', { body: { id: reviewer }, as })
    const token = String(json.link).split('/').at(-1)
    const body = { token, password: 'a-long-password' }
    const done = await send(cms, 'POST', '/users/reset-password', { body })
    expect(done.json).toEqual({ message: 'Password reset successfully.' })
    expect(await (await cms.rest('/users/me', { headers: open })).json()).toMatchObject({ user: null })
    const stored = await cms.payload.findByID({ collection: 'users', id: reviewer, showHiddenFields: true })
    expect(stored.sessions ?? []).toEqual([])
  })

  test('gets no link that nobody would receive where there is no mail server, and is told whom to ask', async () => {
    const before = (await evidenceOf(cms, 'passwordReset')).length
    for (const email of [as, 'nobody@example.com']) {
      const answer = await send(cms, 'POST', '/users/forgot-password', { body: { email } })
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('Ask an administrator for a link')])
    }
    expect(await evidenceOf(cms, 'passwordReset')).toHaveLength(before)
  })

  test('is no editor or reviewer who asks for somebody else', async () => {
    const body = { id: admin }
    for (const other of ['editor@example.com', 'reviewer@example.com'])
      for (const path of ['/users/password-link', '/users/invite', '/users/unlock'])
        expect((await send(cms, 'POST', path, { body, as: other })).status).toBe(403)
  })
})

test('an invitation that the mail server doesn’t take is a link to hand on, and says so', async () => {
  const mail = await startMailServer()
  const cms = await openCms({ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'Clinic <a@clinic.example>' })
  await mail.close()
  await makeAccount(cms, 'admin')
  const body = { name: 'Ola New', email: 'ola@example.com', role: 'editor' }
  const { status, json } = await send(cms, 'POST', '/users/invite', { body, as: 'admin@example.com' })
  expect([status, json]).toEqual([
    200,
    { id: expect.any(String) as string, link: expect.stringContaining('/admin/reset/') as string, isMailRefused: true },
  ])
  expect((await evidenceOf(cms, 'passwordReset'))[0]?.summary).toContain('was made, to be handed on')
  await cms.close()
})

test('a new password’s link that the mail server doesn’t take is handed on, but that of a reviewer', async () => {
  const mail = await startMailServer()
  const cms = await openCms({ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'Clinic <a@clinic.example>' })
  await mail.close()
  await makeAccount(cms, 'admin')
  const ask = async (id: string) =>
    (await send(cms, 'POST', '/users/password-link', { body: { id }, as: 'admin@example.com' })).json
  expect(await ask(await makeAccount(cms, 'reviewer'))).toEqual({ isMailRefused: true })
  expect((await evidenceOf(cms, 'passwordReset'))[0]?.summary).toContain('was not taken by the mail server')
  expect(await ask(cms.editor.id)).toMatchObject({ link: expect.stringContaining('/admin/reset/') as string })
  await cms.close()
})

test('a forgotten password is answered alike for every address, and mail goes to the account’s own', async () => {
  const mail = await startMailServer()
  const cms = await openCms({ SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'Clinic <a@clinic.example>' })
  const ask = (email: string) => send(cms, 'POST', '/users/forgot-password', { body: { email } })
  const known = await ask('editor@example.com')
  const unknown = await ask('nobody@example.com')
  expect([known.status, known.text]).toEqual([200, unknown.text])
  await until(() => expect(mail.arrived[0]?.to).toEqual(['editor@example.com']))
  expect(mail.arrived).toHaveLength(1)
  expect(mail.arrived[0]?.text).toContain('/admin/reset/')
  await until(async () => expect(await evidenceOf(cms, 'passwordReset')).toHaveLength(1))
  await cms.close()
  await mail.close()
})
