import type { Payload } from 'payload'
import { z } from 'zod'
import { settingsOf } from '../settings-of.ts'

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
  const { workerUrl, workerToken } = settingsOf(payload)
  try {
    const response = await fetch(`${workerUrl}/dependents?${new URLSearchParams(query).toString()}`, {
      headers: { authorization: `Bearer ${workerToken}` },
      signal: AbortSignal.timeout(1000),
    })
    return response.ok ? DependentsSchema.parse(await response.json()) : []
  } catch {
    return []
  }
}
