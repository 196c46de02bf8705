import type { Account, RunningSystem } from './running-system.ts'
import { signIn } from './sign-in.ts'

/** Sends a request to the CMS as a signed-in user; throws where the CMS refuses it. */
export type CmsApi = <T>(method: string, path: string, data?: object) => Promise<T>

export async function cmsApi({ cmsUrl }: RunningSystem, account: Pick<Account, 'email' | 'password'>): Promise<CmsApi> {
  const authorization = `JWT ${await signIn(cmsUrl, account)}`
  return async <T>(method: string, path: string, data?: object) => {
    const headers = { 'content-type': 'application/json', authorization }
    const response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
}
