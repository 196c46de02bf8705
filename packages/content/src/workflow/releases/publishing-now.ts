import type { PinOnRecord } from './pin-on-record.ts'

/** What is on its way to patients at this moment, as the admin shows it. */
export interface PublishingNow {
  /** silent: the worker does not answer; what is published waits until it does. */
  worker: 'leading' | 'waiting' | 'starting' | 'silent'
  /** What is being published. */
  pass: { label: string; startedAt: string; done: number; total: number } | null
  /** The last nightly comparison of the live site with the database. */
  check: { at: string; found: number; left: number; error: string | null } | null
  /** Where the site is held, after a roll-back. */
  pin: PinOnRecord | null
  /** What waits to go live, oldest first; the first few. */
  queued: { title: string; event: string; by: string; at: string }[]
  /** How many wait in all. */
  queuedCount: number
  /** True for those who may roll back and unpin. */
  mayPin: boolean
}
