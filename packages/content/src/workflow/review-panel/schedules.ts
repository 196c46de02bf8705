import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { collectionSlugs } from '../../model/collection-names.ts'
import { onlyTransaction } from '../../candidate/form.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import type { MissedSchedule, UpcomingSchedule } from './panel-state.ts'

const InputSchema = z.looseObject({ type: z.enum(['publish', 'unpublish']).nullish() })

/** Loads the schedules of a document that are still to come, in whichever language they were made. */
export async function loadUpcomingSchedules(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
): Promise<UpcomingSchedule[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { 'input.doc.value': { equals: id } },
        { 'input.doc.relationTo': { equals: collectionSlugs[type] } },
        { hasError: { not_equals: true } },
        { completedAt: { exists: false } },
      ],
    },
    sort: 'waitUntil',
    ...systemOptions(req),
  })
  return docs.flatMap(({ waitUntil, input }) =>
    waitUntil ? [{ at: waitUntil, event: InputSchema.safeParse(input).data?.type ?? 'publish' }] : [],
  )
}

/** Loads the last schedule of a document that failed, as the worker has recorded it; null once the document was published. */
export async function loadMissedSchedule(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
): Promise<MissedSchedule | null> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: {
      and: [{ status: { equals: 'failed' } }, { 'error.document': { equals: `${collectionSlugs[type]}/${id}` } }],
    },
    sort: '-startedAt',
    limit: 1,
    ...systemOptions(req),
  })
  const [failed] = docs
  if (!failed || (await wasPublishedAfter(req, { type, id }, failed.startedAt))) return null
  return { at: failed.startedAt, why: failed.error?.message ?? '' }
}

async function wasPublishedAfter(req: PayloadRequest, { type, id }: ClinicalKey, instant: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [
        { documentType: { equals: type } },
        { documentId: { equals: id } },
        { action: { equals: 'published' } },
        { at: { greater_than: instant } },
      ],
    },
    limit: 1,
    ...systemOptions(req),
  })
  return docs.length > 0
}

const systemOptions = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: true, req: onlyTransaction(req) }) as const
