import type { WorkerStage, WorkerStatus } from '../../outbox/worker-status.ts'
import type { Pin } from './load-pin.ts'

/** What is about to be live, as the admin shows it. */
export interface PublishingNow {
  /** silent: the worker does not answer, and outbox rows wait until it does. */
  worker: WorkerStage | 'silent'
  /** The pass that is running. */
  pass: WorkerStatus['pass']
  /** The last nightly comparison of the live site with the database. */
  check: WorkerStatus['check']
  /** Present after a roll-back. */
  pin: Pin | null
  /** The first few outbox rows that wait, oldest first. */
  queued: { title: string; event: string; by: string; at: string }[]
  /** How many outbox rows wait in all. */
  queuedCount: number
  /** True where the person who asks may roll back and unpin. */
  mayPin: boolean
}
