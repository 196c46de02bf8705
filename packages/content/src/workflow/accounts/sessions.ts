import { randomUUID } from 'node:crypto'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { savedKey } from '../revision/stored-revision.ts'
import type { StoredAccount } from './check-password.ts'

/** No wrong passwords are counted any more. */
export const noFailures = { loginAttempts: 0, failuresSince: null, lockUntil: null, updatedAt: null }

/** Adds a session to the account as it is at this moment; undefined where it was switched off meanwhile. */
export async function addSession(req: PayloadRequest, id: string): Promise<string | undefined> {
  const now = Date.now()
  const { tokenExpiration } = req.payload.collections.users.config.auth
  const expiresAt = new Date(now + tokenExpiration * 1000).toISOString()
  const session = { id: randomUUID(), createdAt: new Date(now).toISOString(), expiresAt }
  const isChanged = await changeSessions(req, id, (open) => [
    ...open.filter((known) => new Date(known.expiresAt).getTime() > now),
    session,
  ])
  return isChanged ? session.id : undefined
}

/** Signs an account out everywhere. */
export async function endAllSessions(req: PayloadRequest, id: string): Promise<void> {
  await changeSessions(req, id, () => [])
}

type Sessions = NonNullable<StoredAccount['sessions']>

/** Changes the sessions of an active account; false where there is none. */
async function changeSessions(req: PayloadRequest, id: string, change: (open: Sessions) => Sessions): Promise<boolean> {
  const { db } = req.payload
  const isOwnTransaction = await initTransaction(req)
  try {
    const where = { and: [{ id: { equals: id } }, { isActive: { not_equals: false } }] }
    // In its turn nobody else saves the account: what is read then is how it stays.
    await startWriting(req, savedKey({ collection: 'users', id }))
    await db.updateOne({ collection: 'users', where, data: { ...noFailures }, options: { atomic: true }, req })
    const account = await db.findOne<StoredAccount>({ collection: 'users', where, req })
    // SQLite writes rows of a list together with the whole account.
    const data = account && { ...account, sessions: change(account.sessions ?? []), updatedAt: null }
    if (data) await db.updateOne({ collection: 'users', id, data, req, returning: false })
    if (isOwnTransaction) await commitTransaction(req)
    return Boolean(account)
  } catch (error) {
    if (isOwnTransaction) await killTransaction(req)
    throw error
  }
}
