import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How Payload hashes passwords: now, and in its early versions. It offers no function that checks one. */
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 }
const early = { prefix: '', iterations: 25_000, length: 512 }

/** What is stored of a password. */
export interface StoredPassword {
  hash?: string | null
  salt?: string | null
}

const nobodysSalt = randomBytes(32).toString('hex')

/** True where the password is the stored one. Where none is stored the answer is no, after the same work. */
export async function isStoredPassword(password: string, stored: StoredPassword | null | undefined): Promise<boolean> {
  const { hash, salt } = stored ?? {}
  const { prefix, iterations, length } = hash && !hash.startsWith(current.prefix) ? early : current
  const derived = await derive(password, salt ?? nobodysSalt, iterations, length, 'sha256')
  if (!hash || !salt) return false
  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
