import { join } from 'node:path'
import type { Delivery } from '@carepath/delivery/delivery.ts'
import { CarepathError } from '@carepath/schema'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import type { Publisher } from '@carepath/publisher'
import type { Payload } from 'payload'

/** Opens what takes the live site to a bucket, caches and hosts; undefined where none is set up. It waits until it is woken. */
export async function openDelivery(payload: Payload, publisher: Publisher): Promise<Delivery | undefined> {
  const { delivery, dataDir, siteUrl } = getSettings(payload)
  if (Object.values(delivery).every((part) => part === undefined)) return undefined
  // The client of the storage is large: whoever has no bucket never loads it.
  const { Delivery } = await import('@carepath/delivery/delivery.ts')
  return new Delivery({
    ...delivery,
    stateFile: join(dataDir, 'delivery.db'),
    liveDir: join(dataDir, 'live'),
    siteUrl,
    loadFiles: () => publisher.files(),
    onFailure: (err) => {
      const problem = err instanceof CarepathError ? err.toSentence() : undefined
      logEvent(payload.logger, 'warn', 'delivery-failed', { err, ...(problem !== undefined && { problem }) })
    },
  })
}
