import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'
import { readSchedule, type ReadSchedule } from './schedule-input.ts'

/** A schedule that is still to come. */
export interface PendingSchedule extends ReadSchedule {
  /** Id of its job. */
  job: string
  /** Instant. */
  at: string
}

/** Loads the schedules that are still to come, soonest first: of one document, or all; the first few where there is a limit. */
export async function loadPendingSchedules(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  key?: { type: WrittenType; id: string },
  limit = 0,
): Promise<PendingSchedule[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { and: [...pending, ...(key ? [isOf(key)] : [])] },
    sort: 'waitUntil',
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req as PayloadRequest),
  })
  return docs.flatMap(({ id, waitUntil, input }) => {
    const schedule = readSchedule(input)
    return schedule && waitUntil ? [{ ...schedule, job: id, at: new Date(waitUntil).toISOString() }] : []
  })
}

/** How many schedules are still to come. */
export async function countPendingSchedules({ payload }: Pick<PayloadRequest, 'payload'>): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { and: pending },
    overrideAccess: true,
  })
  return totalDocs
}

const pending: Where[] = [
  { taskSlug: { equals: 'schedulePublish' } },
  { hasError: { not_equals: true } },
  { completedAt: { exists: false } },
]

function isOf({ type, id }: { type: WrittenType; id: string }): Where {
  if (type === 'site-settings') return { 'input.global': { equals: siteSettingsSlug } }
  return {
    and: [{ 'input.doc.value': { equals: id } }, { 'input.doc.relationTo': { equals: collectionSlugs[type] } }],
  }
}
