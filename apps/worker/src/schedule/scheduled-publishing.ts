import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import { typeOfCollection } from '@carepath/content/model/collection-names.ts'
import type { PayloadJob } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { recordRelease } from '../release/release-record.ts'

/** Publishes and takes down what editors have scheduled for now. What it saves comes back through the outbox. */
export async function runScheduledPublishing(payload: Payload): Promise<void> {
  await payload.jobs.run({ queue: 'default', limit: 50, overrideAccess: true, silent: true })
  await reportFailed(payload)
}

/** A schedule that could not be kept becomes a failed release: Payload would keep it where nobody looks. */
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
  return new CarepathError('invalidDocument', `The schedule was not kept: ${message}`, {
    ...(document ? { place: { document: `${document.relationTo}/${document.value}` } } : {}),
    next: 'Open the document, mend what its form says, then publish it or schedule it again.',
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
