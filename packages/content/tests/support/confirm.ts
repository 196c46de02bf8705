import type { TestCms } from './open-cms.ts'

/** Sessions that have confirmed, by their header: one confirmation serves five minutes. */
const confirmed = new Map<string, number>()
const freshMs = 4 * 60_000

/** Confirms with the password that it is they, as a reviewer does before signing. Does nothing for a stranger. */
export async function confirmToSign(
  cms: Pick<TestCms, 'rest'>,
  headers: Record<string, string>,
  password = 'a-long-password',
): Promise<void> {
  const { authorization } = headers
  if (!authorization || (confirmed.get(authorization) ?? 0) > Date.now() - freshMs) return
  const body = JSON.stringify({ purpose: 'sign', password })
  const { ok } = await cms.rest('/confirmation', { method: 'POST', headers, body })
  if (ok) confirmed.set(authorization, Date.now())
}
