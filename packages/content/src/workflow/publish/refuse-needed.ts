import { APIError, type PayloadRequest } from 'payload'
import { askDependents, type Dependents } from '../../outbox/ask-worker.ts'

/** Refuses to take away a document or a picture that live pages lean on, and names them. */
export async function refuseNeeded(req: PayloadRequest, what: Parameters<typeof askDependents>[1]): Promise<void> {
  const dependents = await askDependents(req.payload, what)
  if (dependents.length === 0) return
  throw new APIError(
    `Still needed by ${namesOf(dependents)}. Take it out there and publish, then try again.`,
    400,
    undefined,
    true,
  )
}

function namesOf(dependents: Dependents): string {
  const names = [...new Set(dependents.map(({ title }) => `“${title}”`))]
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}
