import type { Payload } from 'payload'
import { askWorker } from '../../outbox/ask-worker.ts'

/** How publishing stands, in a word that tells strangers nothing more; the log of the worker has the reason. */
export type PublishingHealth = 'running' | 'starting' | 'failing' | 'not running'

/** Asks the worker whether what editors publish goes live. */
export async function askPublishingHealth(payload: Payload): Promise<PublishingHealth> {
  const health = await askWorker(payload, 'health', {})
  if (!health) return 'not running'
  if (health.problem !== null) return 'failing'
  return health.status === 'starting' ? 'starting' : 'running'
}
