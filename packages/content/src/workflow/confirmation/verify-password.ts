import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { incrementLoginAttempts, resetLoginAttempts, type PayloadRequest } from 'payload'
import { publicError } from '../../model/public-error.ts'

/** The part of an account's row that only a check of the password reads. */
interface PasswordRow {
  id: string
  hash?: string | null
  salt?: string | null
  loginAttempts?: number | null
  lockUntil?: string | null
}

const derive = promisify(pbkdf2)
/** Payload's formats of a password's hash: an older one without a name, and the present one. */
const presentFormat = 'pbkdf2-sha256-v1:'

/**
 * Refuses a wrong password of somebody who is signed in. It counts towards the lock of the account as at sign-in. Payload's
 * own sign-in can't be asked instead: it opens a session.
 */
export async function verifyPassword({ payload }: PayloadRequest, account: string, password: string): Promise<void> {
  const { config } = payload.collections.users
  const row = await payload.db.findOne<PasswordRow>({ collection: 'users', where: { id: { equals: account } } })
  if (!row) throw publicError('Sign in first.', 403)
  if (row.lockUntil && new Date(row.lockUntil).getTime() > Date.now())
    throw publicError('There were too many wrong passwords. Wait ten minutes, then try again.', 403)
  if (await isPasswordOf(row, password)) return resetAttempts(row)
  await incrementLoginAttempts({ collection: config, payload, user: row as never })
  throw publicError('That isn’t your password.', 403)

  async function resetAttempts(doc: PasswordRow): Promise<void> {
    await resetLoginAttempts({ collection: config, doc: doc as never, payload, req: { payload } as PayloadRequest })
  }
}

async function isPasswordOf({ hash, salt }: PasswordRow, password: string): Promise<boolean> {
  if (!hash || !salt) return false
  const isPresent = hash.startsWith(presentFormat)
  const stored = Buffer.from(isPresent ? hash.slice(presentFormat.length) : hash, 'hex')
  const [rounds, length] = isPresent ? [600_000, 32] : [25_000, 512]
  const given = await derive(password, salt, rounds, length, 'sha256')
  return given.length === stored.length && timingSafeEqual(given, stored)
}
