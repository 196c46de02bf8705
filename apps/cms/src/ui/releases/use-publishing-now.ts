'use client'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { useQuery } from '../api/use-query.ts'

const busyMs = 700
const idleMs = 5000
const everything = {}

/** What is on its way to patients, asked for often while there is something to see. Undefined until it is known. */
export function usePublishingNow(): PublishingNow | undefined {
  return useQuery('publishing-now', everything, { pollMs }).answer
}

function pollMs(now: PublishingNow | undefined): number {
  if (!now) return idleMs
  const { pass, pin, queuedCount } = now
  return pass !== null || (queuedCount > 0 && pin === null) ? busyMs : idleMs
}
