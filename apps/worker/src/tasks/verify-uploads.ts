import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import type { Payload } from 'payload'
import { findNamedUploads } from './named-uploads.ts'

/**
 * Looks for files of uploads that the bucket lacks. With `isRepairing`, those that are in the data folder are stored: that is how
 * uploads of before the bucket come into it.
 */
export async function verifyUploads(
  payload: Payload,
  { isRepairing }: { isRepairing: boolean },
): Promise<NonNullable<WorkerResponse<'verifyStorage'>['uploads']>> {
  const settings = getSettings(payload)
  const store = uploadStore(settings)
  const named = await findNamedUploads(payload)
  const stored = new Set((await store.list()).map(({ name }) => name))
  const missing = [...named].filter((name) => !stored.has(name)).sort()
  const repaired: string[] = []
  for (const name of isRepairing ? missing : []) {
    const file = join(settings.dataDir, 'media', name)
    if (!existsSync(file)) continue
    await store.put(name, file)
    repaired.push(name)
  }
  return { compared: named.size, missing, repaired }
}
