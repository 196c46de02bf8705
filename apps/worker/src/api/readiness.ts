import type { Payload } from 'payload'
import { checkWritable } from '@carepath/content/records/health/check-writable.ts'
import type { WorkerState } from './worker-state.ts'

/**
 * What keeps the worker from its work at this moment, in plain words; nothing where it is ready. A worker that waits behind
 * another is ready to take over.
 */
export async function describeReadiness(payload: Payload, state: WorkerState): Promise<string[]> {
  const database = await checkWritable(payload).then(
    () => undefined,
    () => 'The database can’t be written.',
  )
  return [...(database === undefined ? [] : [database]), ...state.problems()]
}
