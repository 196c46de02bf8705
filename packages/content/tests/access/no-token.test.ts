import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('the token of a session is in its cookie, which scripts can’t read, and in no answer', async () => {
  const headers = await signedIn(cms)
  const signIn = await cms.rest('/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@example.com', password: 'a-long-password' }),
  })
  expect(signIn.headers.getSetCookie().join('; ')).toMatch(/^payload-token=.*HttpOnly.*SameSite=Lax/u)
  const renewed = await cms.rest('/users/refresh-token', { method: 'POST', headers })
  const own = await cms.rest('/users/me', { headers })
  for (const answer of [signIn, renewed, own]) {
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/"(?:token|refreshedToken)":|eyJ/u)
  }
})
