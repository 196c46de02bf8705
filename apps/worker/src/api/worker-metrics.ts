import { setTimeout as pause } from 'node:timers/promises'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { diskRoom } from '@carepath/content/limits/disk-room.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ReleaseResult } from '../release/release-result.ts'
import { listDueReviews } from '../schedule/due-reviews.ts'
import type { WorkerState } from './worker-state.ts'

/** The figures of a worker for Prometheus. They count; no title, name or address of anybody is in them. */
export class WorkerMetrics {
  readonly #registry = new Registry()
  readonly #publishSeconds = new Histogram({
    name: 'carepath_publish_seconds',
    help: 'Time from a publish until the change was live.',
    buckets: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 120, 600],
    registers: [this.#registry],
  })
  readonly #refused = new Counter({
    name: 'carepath_refused_changes_total',
    help: 'Changes that a release left out, each attempt counted.',
    registers: [this.#registry],
  })
  readonly #failedPasses = new Counter({
    name: 'carepath_failed_passes_total',
    help: 'Passes that ended with an error.',
    registers: [this.#registry],
  })

  constructor(payload: Payload, state: WorkerState) {
    const registers = [this.#registry]
    const settings = getSettings(payload)
    collectDefaultMetrics({ register: this.#registry })
    /** A figure that is found out whenever somebody asks; where it isn't known it is left out. */
    const gauge = (name: string, help: string, find: () => Promise<number | undefined> | number | undefined) =>
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          const value = await find()
          if (value === undefined) this.remove()
          else this.set(value)
        },
      })
    const leader = () => state.leader
    gauge('carepath_leading', '1 while this worker publishes, 0 while it waits or starts.', () => (leader() ? 1 : 0))
    gauge(
      'carepath_problems',
      'What keeps the worker from its work, as /readyz lists it.',
      () => state.problems().length,
    )
    gauge('carepath_queued_changes', 'Published changes that wait to be live.', () =>
      count(payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } }, overrideAccess: true })),
    )
    gauge('carepath_oldest_queued_seconds', 'How long the oldest of them has waited.', () => state.queue.waitedSeconds)
    gauge('carepath_failed_documents', 'Documents that can’t be live as the database has them.', () => {
      const found = leader()
      return found && [...found.releaser.failedKeys()].length
    })
    const overdue = (isOverdue: boolean) => () => {
      const found = leader()
      return found && listDueReviews(found).filter((due) => due.isOverdue === isOverdue).length
    }
    gauge('carepath_reviews_overdue', 'Live documents whose review is overdue.', overdue(true))
    gauge('carepath_reviews_due_soon', 'Live documents whose review is due within the notice.', overdue(false))
    gauge('carepath_signatures', 'Approvals that clinicians have given, ended ones among them.', () =>
      count(payload.count({ collection: 'approvals', overrideAccess: true })),
    )
    gauge(
      'carepath_disk_free_bytes',
      'Room on the disk of the data folder.',
      async () => (await diskRoom(settings)).free,
    )
    gauge('carepath_disk_reserve_bytes', 'Room on it that publishing leaves free.', () => settings.diskReserveBytes)
    const delivery = () => leader()?.delivery?.health
    gauge('carepath_delivery_failing', '1 while the live site can’t be taken to its bucket, caches or host.', () => {
      const health = delivery()
      return health && (health.problem === undefined ? 0 : 1)
    })
    gauge(
      'carepath_delivery_waiting',
      'Files that are still to be stored in the bucket or removed there.',
      () => delivery()?.waiting,
    )
    gauge('carepath_delivered_timestamp_seconds', 'When the bucket, caches and host last had everything.', () => {
      const at = delivery()?.deliveredAt
      return at && at.getTime() / 1000
    })
    gauge('carepath_queue_limit', 'How many published changes may wait.', () => settings.queueLimit)
    gauge(
      'carepath_disk_size_bytes',
      'Size of the disk of the data folder.',
      async () => (await diskRoom(settings)).size,
    )
  }

  /** Counts what a pass has done. */
  notePass(rows: readonly Outbox[], { refused, pending }: ReleaseResult, now = Date.now()): void {
    const left = new Set([...refused.flatMap((each) => each.rows), ...pending])
    for (const row of rows) if (!left.has(row)) this.#publishSeconds.observe((now - Date.parse(row.at)) / 1000)
    this.#refused.inc(refused.length)
  }

  noteFailedPass(): void {
    this.#failedPasses.inc()
  }

  /** All figures, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }

  get contentType(): string {
    return this.#registry.contentType
  }
}

/** Undefined while the database doesn't answer: the other figures are wanted all the more then. */
async function count(asked: Promise<{ totalDocs: number }>): Promise<number | undefined> {
  const counted = asked.then(
    ({ totalDocs }) => totalDocs,
    () => undefined,
  )
  return Promise.race([counted, pause(2000, undefined)])
}
