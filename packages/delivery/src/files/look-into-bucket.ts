import { inParallel } from '@carepath/publisher'
import type { Bucket } from '../bucket/bucket.ts'
import type { DeliveryState } from '../state/delivery-state.ts'

/**
 * Brings what is remembered in line with what the bucket has: others may have written there, another machine may have delivered, and
 * a crash may have come between storing and remembering. Objects that this program hasn't written are left alone.
 */
export async function lookIntoBucket(bucket: Bucket, state: DeliveryState): Promise<void> {
  const known = state.etags()
  const unknown: string[] = []
  for await (const { key, etag } of bucket.list()) {
    if (known.get(key) !== etag) unknown.push(key)
    else known.delete(key)
  }
  for (const key of known.keys()) state.forget(key)
  await inParallel(unknown, async (key) => {
    const head = await bucket.head(key)
    if (head?.fingerprint !== undefined) state.put(key, { fingerprint: head.fingerprint, etag: head.etag })
  })
}
