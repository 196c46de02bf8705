import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import { DueReviewSchema, type DueReview } from './due-review.ts'
import { settingsOf } from '../config/settings-of.ts'

const DependentsSchema = z.array(z.object({ document: z.string(), title: z.string() }))
export type Dependents = z.infer<typeof DependentsSchema>

/**
 * Live documents that lean on a document or a file. The worker knows at once, and the database only by searching everything.
 * Without a worker nobody knows: then the worker itself will refuse what would break a page, and say so in the release.
 */
export async function askDependents(
  payload: Payload,
  query: { type: string; id: string } | { asset: string },
): Promise<Dependents> {
  const answer = await ask(payload, `/dependents?${new URLSearchParams(query).toString()}`)
  return DependentsSchema.safeParse(answer).data ?? []
}

const StatusSchema = z.object({
  status: z.enum(['leading', 'waiting', 'starting']),
  pass: z
    .object({ label: z.string(), startedAt: z.string(), done: z.number().int(), total: z.number().int() })
    .nullable(),
  check: z
    .object({ at: z.string(), found: z.number().int(), left: z.number().int(), error: z.string().nullable() })
    .nullable(),
})
export type WorkerStatus = z.infer<typeof StatusSchema>

/** What the worker is doing; undefined where it does not answer. */
export async function askStatus(payload: Payload): Promise<WorkerStatus | undefined> {
  return StatusSchema.safeParse(await ask(payload, '/status')).data
}

/** Live documents whose review is overdue or soon due; undefined where no worker that leads answers. */
export async function askDueReviews(payload: Payload): Promise<DueReview[] | undefined> {
  return z.array(DueReviewSchema).safeParse(await ask(payload, '/due-reviews')).data
}

async function ask(payload: Payload, path: string): Promise<unknown> {
  const { workerUrl, workerToken } = settingsOf(payload)
  try {
    const response = await fetch(workerUrl + path, {
      headers: { authorization: `Bearer ${workerToken}` },
      signal: AbortSignal.timeout(1000),
    })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

const OutcomeSchema = z.union([
  z.object({ result: z.unknown() }),
  z.object({ error: z.object({ message: z.string(), next: z.string() }) }),
])

/** Has the worker do something that only the process that publishes may do, and waits for it. */
export async function askForTask(payload: Payload, task: string, body: object): Promise<unknown> {
  const { workerUrl, workerToken } = settingsOf(payload)
  const response = await fetch(`${workerUrl}/${task}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw unreachable(workerUrl, cause)
  })
  const outcome = OutcomeSchema.safeParse(await response.json().catch(() => undefined)).data
  if (!outcome) throw unreachable(workerUrl, new Error(`It answered ${response.status}.`))
  if ('error' in outcome) throw new CarepathError('storageFailed', outcome.error.message, { next: outcome.error.next })
  return outcome.result
}

function unreachable(workerUrl: string, cause: unknown): CarepathError {
  return new CarepathError('storageFailed', `The publishing worker does not answer at ${workerUrl}`, {
    next: 'See whether it runs, and whether WORKER_URL and WORKER_TOKEN are the same for it and the CMS.',
    cause,
  })
}
