import type { PayloadRequest } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { isActive } from '../../model/access/is-active.ts'
import type { User } from '../../model/payload-types.ts'
import { addressKey, clientAddress } from '../../request/client-address.ts'
import { countFailure } from './count-failure.ts'
import { isStoredPassword, type StoredPassword } from './password-hash.ts'
import { isUsedUp, signInLimits, triesKey } from './sign-in-limits.ts'

/** No password is longer: the work of checking one must not grow with what is sent. */
export const maxPasswordLength = 128
const maxEmailLength = 254

/** An account as it is stored. */
export type StoredAccount = User & StoredPassword & { lockUntil?: string | null }

/**
 * The account to which an e-mail address and a password belong; null for an unknown one, a wrong password, a locked account
 * and one that is switched off, each after the same work. Wrong passwords are counted by account and address and, in the
 * database, by account.
 */
export async function checkPassword(
  req: PayloadRequest,
  given: { email: string; password: string },
): Promise<StoredAccount | null> {
  const email = given.email.toLowerCase().trim().slice(0, maxEmailLength)
  const password = given.password.slice(0, maxPasswordLength + 1)
  const limits = signInLimits(req.payload)
  const address = addressKey(clientAddress(req.headers, getSettings(req.payload).trustedProxies))
  return limits.hashing.run(async () => {
    const key = triesKey(limits, email, address)
    const account = await findAccount(req, email)
    const isPaused = (await isUsedUp(limits.tries, key)) || isLocked(account)
    const isRight = await isStoredPassword(password, account)
    if (isPaused) return null
    if (isRight && account && isActive(account)) {
      await limits.tries.delete(key)
      return account
    }
    await countFailure(req, { email, address, account: account ?? undefined })
    return null
  })
}

/** Finds an account by its address, with what is never read through an API. */
export function findAccount(req: PayloadRequest, email: string): Promise<StoredAccount | null> {
  return req.payload.db.findOne<StoredAccount>({ collection: 'users', where: { email: { equals: email } } })
}

function isLocked(account: StoredAccount | null): boolean {
  return Boolean(account?.lockUntil && new Date(account.lockUntil).getTime() > Date.now())
}
