import type { Account, RunningSystem } from './running-system.ts'

/** Sends a request to the CMS as a signed-in user; throws where the CMS refuses it. */
export type CmsApi = <T>(method: string, path: string, data?: object) => Promise<T>

export async function cmsApi(
  { cmsUrl }: RunningSystem,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<CmsApi> {
  let authorization = ''
  const ask: CmsApi = async <T>(method: string, path: string, data?: object) => {
    const headers = { 'content-type': 'application/json', authorization }
    const response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    // Only the cookie has the token.
    const token = /^payload-token=([^;]+)/u.exec(response.headers.getSetCookie()[0] ?? '')?.[1]
    if (token) authorization = `JWT ${token}`
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  await ask('POST', '/users/login', { email, password })
  return ask
}
