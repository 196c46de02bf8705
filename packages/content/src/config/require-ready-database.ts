import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { pendingMigrations } from './migrate.ts'

/** Refuses a database that this version of Carepath hasn't been started on: what is in it can't be read as it is meant. */
export async function requireReadyDatabase(payload: Payload): Promise<void> {
  if ((await pendingMigrations(payload)).length === 0) return
  throw new CarepathError('databaseUnavailable', 'The database isn’t ready for this version of Carepath', {
    next: 'Start Carepath once with npm start, with the same DATA_DIR and DATABASE_URL, and run this again.',
  })
}
