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

/** Which schedules: all of them, where nothing is said. */
interface Wanted {
  /** Of this document. */
  of?: { type: WrittenType; id: string }
  /** From this instant on. */
  from?: Date | undefined
  /** Before this instant. */
  before?: Date | undefined
  /** The first few. */
  limit?: number
}

/** Loads the schedules that are still to come, soonest first. */
export async function loadPendingSchedules(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { of, from, before, limit = 0 }: Wanted = {},
): Promise<PendingSchedule[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        ...pending,
        ...(of ? [isOf(of)] : []),
        ...(from ? [{ waitUntil: { greater_than_equal: from.toISOString() } }] : []),
        ...(before ? [{ waitUntil: { less_than: before.toISOString() } }] : []),
      ],
    },
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
