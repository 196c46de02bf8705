import { CarepathError, documentKey } from '@carepath/schema'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindOf, loadNames } from '@carepath/content/candidate/document-name.ts'
import { withoutFullStop } from '@carepath/content/model/text/without-full-stop.ts'
import { readSchedule, type ReadSchedule } from '@carepath/content/workflow/schedule/schedule-input.ts'
import type { PayloadJob } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { recordRelease } from '../release/release-record.ts'

/** Runs the schedules of editors: publishes and takes down what is due. The saved documents come back through the outbox. */
export class ScheduledPublishing {
  readonly #payload: Payload
  /** True at first: an earlier run may have ended between a failed job and its report. */
  #hasUnreported = true

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Runs the jobs that are due, and reports those that have failed for good. */
  async run(): Promise<void> {
    const options = { queue: 'default', limit: 50, overrideAccess: true, silent: true } as const
    const { jobStatus = {} } = await this.#payload.jobs.run(options)
    if (Object.values(jobStatus).some(({ status }) => status === 'error-reached-max-retries'))
      this.#hasUnreported = true
    if (!this.#hasUnreported) return
    await reportFailed(this.#payload)
    this.#hasUnreported = false
  }
}

/** Puts each failed job on record as a failed release, in place of the job: nobody looks for jobs. */
async function reportFailed(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { hasError: { equals: true } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const req = await createLocalReq({}, payload)
  for (const job of docs) {
    const schedule = readSchedule(job.input)
    if (schedule) await report(req, job, schedule)
    await payload.delete({ collection: 'payload-jobs', id: job.id, overrideAccess: true })
  }
}

async function report(req: PayloadRequest, job: PayloadJob, schedule: ReadSchedule): Promise<void> {
  const { type, id, event, by } = schedule
  const key = documentKey(schedule)
  const title = (await loadNames(req, [schedule])).get(key)?.title ?? `${kindOf(type)} that was deleted`
  const error = new CarepathError('missedSchedule', `Scheduled ${event} failed: ${reasonOf(job)}`, {
    place: { document: key, title },
    next: 'Open the document, correct what its form says, then publish it or schedule it again.',
  })
  const outcome = { status: 'failed' as const, startedAt: new Date().toISOString(), paths: [], error }
  const changes: Change[] = [{ type, id, title, renditions: new Map(), notes: [] }]
  await recordRelease(req.payload, { changes, rows: [], outcome, ...(by ? { who: by.name } : {}) })
}

const ErrorSchema = z.looseObject({ message: z.string() })

const reasonOf = ({ error }: PayloadJob): string =>
  withoutFullStop(ErrorSchema.safeParse(error).data?.message ?? 'It could not be done')
