import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { copyDatabase } from '@carepath/content/backup/database-copy.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import { copySqlite } from '@carepath/publisher'
import type { Leader } from '../release/leader.ts'

/**
 * Copies the database, and what lies beside it that must be as old as the database or older: the notes about the evidence log, and
 * the archive of releases. No release is made meanwhile, so both know the same releases; people go on saving.
 */
export async function copyRecords(
  { payload }: Leader,
  { folder }: { folder: string },
): Promise<WorkerResponse<'copyRecords'>> {
  const { dataDir, databaseUrl } = getSettings(payload)
  for (const name of ['evidence', 'publisher', 'database']) await mkdir(join(folder, name), { recursive: true })
  // Notes that are newer than the log would look as if its end had been cut off.
  await copyIfThere(join(dataDir, 'evidence/heads.json'), join(folder, 'evidence/heads.json'))
  await copyIfThere(join(dataDir, 'publisher/pin.json'), join(folder, 'publisher/pin.json'))
  await copySqlite(join(dataDir, 'publisher/archive.db'), join(folder, 'publisher/archive.db'))
  return copyDatabase(databaseUrl, join(folder, 'database'))
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
}
