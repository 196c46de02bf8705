import { randomUUID } from 'node:crypto'
import { documentKey, type WrittenType } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { inWords } from './in-words.ts'
import { readTime } from './read-time.ts'

/** Documents that are to go live at one moment, as one. */
export interface PlannedRelease {
  documents: { type: WrittenType; id: string }[]
  /** On the clinic's clock, `YYYY-MM-DDTHH:MM`. */
  at: string
}

/**
 * Schedules documents to go live at one moment, all of them or none: now none is scheduled where one can't be, and then none goes
 * live where one can't. Returns why not.
 */
export async function scheduleRelease(
  req: SignedInRequest,
  { documents, at }: PlannedRelease,
): Promise<{ refused: Map<string, Error>; instant: Date }> {
  const instant = readTime(req, at)
  const release = randomUUID()
  const refused = new Map<string, Error>()
  try {
    await inTransaction(req, async () => {
      for (const document of documents)
        await queue(req, document, { release, instant }).catch((error: unknown) => {
          if (!(error instanceof APIError)) throw error
          refused.set(documentKey(document), inWords(error))
        })
      if (refused.size > 0) throw new NoneScheduled()
    })
  } catch (error) {
    if (!(error instanceof NoneScheduled)) throw error
  }
  return { refused, instant }
}

class NoneScheduled extends Error {}

async function queue(
  req: SignedInRequest,
  { type, id }: { type: WrittenType; id: string },
  { release, instant }: { release: string; instant: Date },
): Promise<void> {
  const target =
    type === 'site-settings' ? { global: siteSettingsSlug } : { doc: { relationTo: collectionSlugs[type], value: id } }
  await req.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', ...target, user: { relationTo: 'users', value: req.user.id }, release } as never,
    waitUntil: instant,
    req: onlyTransaction(req) as PayloadRequest,
  })
}
