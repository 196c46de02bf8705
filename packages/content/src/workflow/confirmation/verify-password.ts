import type { PayloadRequest } from 'payload'
import { publicError } from '../../model/public-error.ts'
import { checkPassword, type StoredAccount } from '../accounts/check-password.ts'

/** Refuses a wrong password of somebody who is signed in. It counts as a wrong password at sign-in does. */
export async function verifyPassword(req: PayloadRequest, id: string, password: string): Promise<void> {
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<StoredAccount>({ collection: 'users', where })
  if (!account) throw publicError('Sign in first.', 403)
  if (await checkPassword(req, { email: account.email, password })) return
  throw publicError('That isn’t your password. After several wrong ones wait a quarter of an hour.', 403)
}
