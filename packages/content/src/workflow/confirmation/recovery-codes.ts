import { createHmac, randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { deleteSecondFactors, loadSecondFactors, storeSecondFactor } from './second-factors.ts'
import { useOnce } from './use-once.ts'

const count = 10
/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const yearMs = 365 * 24 * 60 * 60_000

/** Makes new recovery codes in place of the old ones. They are shown this once: only their hashes are stored. */
export async function renewRecoveryCodes(payload: Payload, account: string): Promise<string[]> {
  await deleteSecondFactors(payload, account, { kind: 'recoveryCode' })
  const codes = Array.from({ length: count }, createCode)
  for (const code of codes)
    await storeSecondFactor(payload, {
      ...{ account, kind: 'recoveryCode', name: 'Recovery code' },
      secret: hashCode(payload, code),
    })
  return codes
}

/** True where this is an unused recovery code of the account. From now on it is used. */
export async function useRecoveryCode(payload: Payload, account: string, code: string): Promise<boolean> {
  const hash = hashCode(payload, code)
  const rows = await loadSecondFactors(payload, account, 'recoveryCode')
  const row = rows.find(({ secret }) => secret === hash)
  if (!row || !(await useOnce(payload, `recovery code ${row.id}`, Date.now() + yearMs))) return false
  await deleteSecondFactors(payload, account, { id: row.id })
  return true
}

function createCode(): string {
  const part = () => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
  return `${part()}-${part()}`
}

function hashCode({ secret }: Payload, code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')
  return createHmac('sha256', secret).update(`carepath recovery code ${plain}`).digest('hex')
}
