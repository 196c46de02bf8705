import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { requireReadyDatabase } from '@carepath/content/config/migrate.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import type { Payload } from 'payload'

/**
 * Payload for a command that reads what people wrote.
 *
 * @throws `databaseUnavailable` where the database doesn't answer, or lacks a migration of this version.
 */
export async function openReadyPayload(settings: Settings): Promise<Payload> {
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  await requireReadyDatabase(payload)
  return payload
}
