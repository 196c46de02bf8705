import { CarepathError } from '@carepath/schema'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import type { WorkerRequest, WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Leader } from '../release/leader.ts'
import { verifyUploads } from './verify-uploads.ts'

/**
 * Compares every object of the site's bucket with the live site, and looks for uploads that their bucket lacks; with `isRepairing`,
 * stores again what differs or is missing. Publishing goes on meanwhile.
 */
export async function verifyStorage(
  { delivery, payload }: Leader,
  { isRepairing }: WorkerRequest<'verifyStorage'>,
): Promise<WorkerResponse<'verifyStorage'>> {
  const settings = getSettings(payload)
  const siteDelivery = settings.delivery.bucket && delivery
  if (!siteDelivery && !settings.mediaBucket)
    throw new CarepathError('invalidArgument', 'There is no bucket to compare with', {
      next: 'Set SITE_BUCKET or MEDIA_BUCKET, and start the worker again.',
    })
  return {
    site: siteDelivery ? await siteDelivery.verify({ isRepairing }) : null,
    uploads: settings.mediaBucket ? await verifyUploads(payload, { isRepairing }) : null,
  }
}
