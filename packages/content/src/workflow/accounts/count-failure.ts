import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say, withUnrecorded, type EvidenceSummary } from '../../evidence/say.ts'
import type { EvidenceAction } from '../../model/evidence-action.ts'
import {
  accountHourMs,
  accountLockMs,
  mayPass,
  pauseMinutes,
  signInLimits,
  triesFromAddress,
  triesKey,
  triesOnAccount,
} from './sign-in-limits.ts'

interface Failure {
  email: string
  address: string
  account?: { id: string; name: string } | undefined
}

/** Counts a wrong password, locks where there were too many, and records the first and the last of a row in the evidence log. */
export async function countFailure(req: PayloadRequest, { email, address, account }: Failure): Promise<void> {
  const limits = signInLimits(req.payload)
  const { consumedPoints } = await limits.tries.penalty(triesKey(limits, email, address))
  if (consumedPoints === triesFromAddress) await limits.tries.block(triesKey(limits, email, address), pauseMinutes * 60)
  const name = account?.name
  const details = { address, ...(account ? { account: account.id } : {}) }
  if (consumedPoints === 1)
    await record(req, 'signInFailed', {
      summary:
        name === undefined
          ? say('A sign-in to an account that doesn’t exist failed.', {})
          : say('A sign-in to the account of {name} failed.', { name }),
      details,
    })
  if (consumedPoints === triesFromAddress) {
    const pause = { minutes: pauseMinutes, tries: triesFromAddress }
    const summary =
      name === undefined
        ? say(
            'Sign-in to an account that doesn’t exist from one address is paused for {minutes} minutes after {tries} wrong passwords.',
            pause,
          )
        : say(
            'Sign-in to the account of {name} from one address is paused for {minutes} minutes after {tries} wrong passwords.',
            { name, ...pause },
          )
    await record(req, 'accountLocked', { summary, details })
  }
  if (account && (await isLockedNow(req, account.id))) {
    const minutes = accountLockMs / 60_000
    const summary = say(
      'The account of {name} was locked for {minutes} minutes after {tries} wrong passwords in an hour.',
      { name: account.name, minutes, tries: triesOnAccount },
    )
    await record(req, 'accountLocked', { summary, details: { account: account.id } })
  }
}

/** Counts in the database, where every process counts; true where this very failure locks the account. */
async function isLockedNow({ payload }: PayloadRequest, id: string): Promise<boolean> {
  const now = Date.now()
  const isOver = { failuresSince: { less_than: new Date(now - accountHourMs).toISOString() } }
  await payload.db.updateOne({
    collection: 'users',
    where: { and: [{ id: { equals: id } }, { or: [{ failuresSince: { exists: false } }, isOver] }] },
    data: { loginAttempts: 0, failuresSince: new Date(now).toISOString(), updatedAt: null },
    options: { atomic: true },
  })
  const counted = (await payload.db.updateOne({
    collection: 'users',
    where: { id: { equals: id } },
    data: { loginAttempts: { $inc: 1 }, updatedAt: null },
    options: { atomic: true },
  })) as { loginAttempts?: number | null } | null
  // Of failures at the same time one alone makes the count full.
  if (counted?.loginAttempts !== triesOnAccount) return false
  const lock = { lockUntil: new Date(now + accountLockMs).toISOString(), failuresSince: null, updatedAt: null }
  await payload.db.updateOne({
    collection: 'users',
    where: { id: { equals: id } },
    data: lock,
    options: { atomic: true },
  })
  return true
}

/** Records a failure, but not more of them in an hour than somebody could read. */
async function record(
  req: PayloadRequest,
  action: EvidenceAction,
  { summary, details }: { summary: EvidenceSummary; details: Record<string, unknown> },
): Promise<void> {
  const limits = signInLimits(req.payload)
  if (!(await mayPass(limits.records, 'all'))) {
    limits.unrecorded += 1
    return
  }
  const { unrecorded } = limits
  limits.unrecorded = 0
  const known = unrecorded > 0 ? withUnrecorded(summary, unrecorded) : summary
  await recordEvidence(req, { action, summary: known, details })
}
