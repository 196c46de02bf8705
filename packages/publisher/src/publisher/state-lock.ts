import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CarepathError } from '@carepath/schema'
import { isBusy, toCarepathError } from '../disk/storage-error.ts'

/** Refuses a second publisher in the same folder. The system releases the lock when the process ends in any way. */
export function lockState(stateDir: string): { release: () => void } {
  const file = join(stateDir, 'lock.db')
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    if (!isBusy(cause)) throw toCarepathError(cause)
    throw new CarepathError('storageFailed', 'Another publisher is at work in this folder', {
      place: { file },
      next: 'Stop the other worker, or give this one a data folder of its own.',
      cause,
    })
  }
  return { release: () => database.close() }
}
