import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import { typeOfCollection } from '@carepath/content/model/collection-names.ts'
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
  for (const job of docs) {
    const outcome = { status: 'failed' as const, startedAt: new Date().toISOString(), paths: [], error: toError(job) }
    await recordRelease(payload, { changes: await toChanges(payload, job), rows: [], outcome })
    await payload.delete({ collection: 'payload-jobs', id: job.id, overrideAccess: true })
  }
}

const InputSchema = z.looseObject({ doc: z.looseObject({ relationTo: z.string(), value: z.string() }).nullish() })
const ErrorSchema = z.looseObject({ message: z.string() })

function toError({ error, input }: PayloadJob): CarepathError {
  const { message } = ErrorSchema.safeParse(error).data ?? { message: 'It could not be published' }
  const document = InputSchema.safeParse(input).data?.doc
  return new CarepathError('invalidDocument', `Scheduled publish failed: ${message}`, {
    ...(document ? { place: { document: `${document.relationTo}/${document.value}` } } : {}),
    next: 'Open the document, correct what its form says, then publish it or schedule it again.',
  })
}

async function toChanges(payload: Payload, { input }: PayloadJob): Promise<Change[]> {
  const document = InputSchema.safeParse(input).data?.doc
  const type = document ? typeOfCollection(document.relationTo) : undefined
  if (!document || !type) return []
  const title = await loadTitle(payload, document)
  return [{ type, id: document.value, title, renditions: new Map(), notes: [] }]
}

async function loadTitle(
  payload: Payload,
  { relationTo, value }: { relationTo: string; value: string },
): Promise<string> {
  const collection = relationTo as 'pages'
  const { useAsTitle } = payload.collections[collection].config.admin
  const stored = await payload.findByID({
    collection,
    id: value,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const title: unknown = (stored as Record<string, unknown> | null)?.[useAsTitle ?? 'id']
  return typeof title === 'string' ? title : `${relationTo}/${value}`
}
