import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignInQuestion } from '../../src/workflow/confirmation/sign-in-question.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { origin, password, Person } from './person.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'editor', 'Pat Passkey')
    await account(cms.payload, 'editor', 'Ann App')
  })
  afterAll(() => cms.close())

  test('an account with a passkey signs in with the password and the passkey, not with one of them', async () => {
    const { passkey } = await (await Person.signIn(cms, 'pat.passkey@example.com')).addPasskey()
    const asked = await signIn('pat.passkey@example.com')
    expect(asked.status).toBe(403)
    expect(asked.headers.get('set-cookie')).toBeNull()
    const question = await questionOf(asked)
    const proof = { passkey: passkey.confirm(question.passkey!, origin) }
    expect((await signIn('pat.passkey@example.com', { secondFactor: proof, password: 'wrong' })).status).toBe(401)
    const signedIn = await signIn('pat.passkey@example.com', { secondFactor: proof })
    expect(signedIn.status).toBe(200)
    expect(signedIn.headers.get('set-cookie')).toContain('payload-token=')
    expect((await signIn('pat.passkey@example.com', { secondFactor: proof })).status).toBe(403)
  })

  test('an account with an authenticator app signs in with a code, once', async () => {
    const { app } = await (await Person.signIn(cms, 'ann.app@example.com')).addApp()
    expect(await questionOf(await signIn('ann.app@example.com'))).toEqual({ hasApp: true })
    const code = app.generate({ timestamp: Date.now() + 30_000 })
    expect((await signIn('ann.app@example.com', { secondFactor: { code: '000000' } })).status).toBe(403)
    expect((await signIn('ann.app@example.com', { secondFactor: { code } })).status).toBe(200)
    expect((await signIn('ann.app@example.com', { secondFactor: { code } })).status).toBe(403)
    for (const secondFactor of [null, 'code', [], { code: { $ne: '' } }, { passkey: {} }])
      expect((await signIn('ann.app@example.com', { secondFactor })).status).toBe(403)
  })

  test('a wrong password is answered alike, whether the account has a second factor or not', async () => {
    const answers = await Promise.all(
      ['pat.passkey@example.com', 'editor@example.com', 'nobody@example.com'].map(async (email) => {
        const response = await signIn(email, { password: 'wrong' })
        return [response.status, await response.text()]
      }),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  test('an account without a second factor signs in with the password', async () => {
    expect((await signIn('editor@example.com')).status).toBe(200)
  })

  function signIn(email: string, more: object = {}): Promise<Response> {
    return cms.rest('/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, ...more }),
    })
  }

  async function questionOf(refused: Response): Promise<SignInQuestion> {
    const { errors } = (await refused.json()) as { errors: { data: { secondFactor: SignInQuestion } }[] }
    return errors[0]!.data.secondFactor
  }
})
