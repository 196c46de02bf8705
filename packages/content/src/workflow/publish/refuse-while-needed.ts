import { APIError, type PayloadRequest } from 'payload'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { Dependent, WorkerRequest } from '../../outbox/worker-api.ts'

/** Refuses to take down or delete a document or a picture that live pages depend on, and names those pages. */
export async function refuseWhileNeeded(req: PayloadRequest, target: WorkerRequest<'dependents'>): Promise<void> {
  const dependents = (await askWorker(req.payload, 'dependents', target)) ?? []
  if (dependents.length === 0) return
  throw new APIError(
    `Still needed by ${listTitles(dependents)}. Remove it there and publish, then try again.`,
    400,
    undefined,
    true,
  )
}

function listTitles(dependents: Dependent[]): string {
  const names = [...new Set(dependents.map(({ title }) => `“${title}”`))]
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}
