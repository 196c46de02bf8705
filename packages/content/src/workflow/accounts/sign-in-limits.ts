import { RateLimiterMemory } from 'rate-limiter-flexible'
import { onceAPayload } from '../../model/once-a-payload.ts'
import { WorkQueue } from './work-queue.ts'

/** Wrong passwords that one address may try on one account, and how long it waits then. Nobody else waits with it. */
export const triesFromAddress = 8
export const pauseMinutes = 15

/** Wrong passwords on one account in an hour, from wherever, after which it is locked for a while. */
export const triesOnAccount = 40
export const accountHourMs = 60 * 60 * 1000
export const accountLockMs = 10 * 60 * 1000

/** The limits of one CMS. Counters of addresses are in memory; that of an account is in the database. */
export interface SignInLimits {
  /** Wrong passwords by account and address. */
  tries: RateLimiterMemory
  /** Requests to sign in or to set a password, by address. A clinic may have one address for all its people. */
  requests: RateLimiterMemory
  /** Links to set a new password that anybody may ask for, by account. */
  links: RateLimiterMemory
  /** Failed sign-ins on record: an attack must not fill the evidence log. */
  records: RateLimiterMemory
  /** Failed sign-ins that weren't recorded one by one. */
  unrecorded: number
  /** Hashing takes a quarter of a second of a processor. */
  hashing: WorkQueue
  /** Sessions of an account are written one after the other, or one of two would be lost. */
  sessions: WorkQueue
  /** How often an account's pauses were ended: a pause counts for the number of its time only. */
  ends: Map<string, number>
}

const pause = pauseMinutes * 60

export const signInLimits = onceAPayload((): SignInLimits => ({
  tries: new RateLimiterMemory({
    keyPrefix: 'tries',
    points: triesFromAddress,
    duration: pause,
    blockDuration: pause,
  }),
  requests: new RateLimiterMemory({ keyPrefix: 'requests', points: 120, duration: 60 }),
  links: new RateLimiterMemory({ keyPrefix: 'links', points: 3, duration: 60 * 60 }),
  records: new RateLimiterMemory({ keyPrefix: 'records', points: 60, duration: 60 * 60 }),
  unrecorded: 0,
  hashing: new WorkQueue({ atOnce: 2, maxWaiting: 200 }),
  sessions: new WorkQueue({ atOnce: 1, maxWaiting: Number.POSITIVE_INFINITY }),
  ends: new Map(),
}))

/** The counter of one account's wrong passwords from one address. */
export function triesKey({ ends }: SignInLimits, email: string, address: string): string {
  return `${email} ${ends.get(email) ?? 0} ${address}`
}

/** True where another request would be one too many. */
export async function isUsedUp(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  const used = await limiter.get(key)
  return used !== null && used.remainingPoints <= 0
}

/** Counts a request; false where it is one too many. */
export async function mayPass(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (error) {
    if (error instanceof Error) throw error
    return false
  }
}
