import type { Account } from './running-system.ts'

/** Signs somebody in at an admin and returns the token of the session, which only the cookie has. Throws where it is refused. */
export async function signIn(
  cmsUrl: string,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const [, token] = /payload-token=([^;]+)/u.exec(response.headers.getSetCookie().join('\n')) ?? []
  if (!token) throw new Error(`Nobody was signed in: ${response.status} ${await response.text()}`)
  return token
}
