import type { Payload } from 'payload'
import { maxShown } from './work-section.ts'

/** A release that is live, in short. */
export interface WentLive {
  id: string
  /** What changed, e.g. `Nausea`. */
  label: string
  by: string | null
  /** Instant. */
  at: string
}

/** What went live last. */
export async function loadWentLive(payload: Payload): Promise<WentLive[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { status: { equals: 'live' } },
    sort: '-startedAt',
    limit: maxShown,
    pagination: false,
    depth: 0,
    select: { label: true, who: true, startedAt: true, finishedAt: true },
    overrideAccess: true,
  })
  return docs.map(({ id, label, who, startedAt, finishedAt }) => ({
    id,
    label,
    by: who ?? null,
    at: finishedAt ?? startedAt,
  }))
}
