import { CarepathError } from '@carepath/schema'
import type { WorkerRequest, WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Leader } from '../release/leader.ts'

/** Compares every object of the bucket with the live site; with `isRepairing`, stores again what differs. Publishing goes on meanwhile. */
export async function verifyStorage(
  { delivery }: Leader,
  { isRepairing }: WorkerRequest<'verifyStorage'>,
): Promise<WorkerResponse<'verifyStorage'>> {
  if (!delivery)
    throw new CarepathError('invalidArgument', 'There is no bucket to compare with', {
      next: 'Set SITE_BUCKET, and start the worker again.',
    })
  return delivery.verify({ isRepairing })
}
