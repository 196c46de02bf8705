import type { Role } from '../../src/model/roles.ts'
import type { EvidenceAction } from '../../src/model/evidence-action.ts'
import { peerHeader } from '../../src/request/client-address.ts'
import type { Evidence } from '../../src/model/payload-types.ts'
import { signedIn, type TestCms } from '../support/open-cms.ts'

/** Sends a JSON request; the address of the connection and the account can be chosen. */
export async function send(
  cms: TestCms,
  method: string,
  path: string,
  { body, as, from = '203.0.113.1' }: { body?: unknown; as?: string; from?: string } = {},
): Promise<{ status: number; text: string; json: Record<string, unknown>; token: string }> {
  const headers = {
    'content-type': 'application/json',
    [peerHeader]: from,
    ...(as ? await signedIn(cms, as) : {}),
  }
  const response = await cms.rest(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  // Only the cookie has the token.
  const [, token = ''] = /^payload-token=([^;]+)/u.exec(response.headers.getSetCookie()[0] ?? '') ?? []
  return { status: response.status, text, json: JSON.parse(text) as Record<string, unknown>, token }
}

/** Makes an account of a role, which signs in as `role@example.com` unless another address is given. */
export async function makeAccount(cms: TestCms, role: Role, email = `${role}@example.com`): Promise<string> {
  const data = { name: `Some ${role}`, email, password: 'a-long-password', role, isActive: true }
  return (await cms.payload.create({ collection: 'users', data })).id
}

/** The entries of the evidence log with one of the actions, oldest first. */
export async function evidenceOf(cms: TestCms, ...actions: EvidenceAction[]): Promise<Evidence[]> {
  const where = { action: { in: actions } }
  return (await cms.payload.find({ collection: 'evidence', where, sort: 'sequence', limit: 0 })).docs
}
