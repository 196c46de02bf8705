import type { WorkerStage, WorkerStatus } from '../../outbox/worker-status.ts'
import type { Pin } from './load-pin.ts'

/** What is on its way to patients at this moment, as the admin shows it. */
export interface PublishingNow {
  /** silent: the worker does not answer; what is published waits until it does. */
  worker: WorkerStage | 'silent'
  /** What is being published. */
  pass: WorkerStatus['pass']
  /** The last nightly comparison of the live site with the database. */
  check: WorkerStatus['check']
  /** Where the site is held, after a roll-back. */
  pin: Pin | null
  /** What waits to go live, oldest first; the first few. */
  queued: { title: string; event: string; by: string; at: string }[]
  /** How many wait in all. */
  queuedCount: number
  /** True for those who may roll back and unpin. */
  mayPin: boolean
}
