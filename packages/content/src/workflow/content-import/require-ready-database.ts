import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { pendingMigrations } from '../../config/migrate.ts'

/** Refuses to import into a database that Carepath hasn't been started on yet: nothing could be compared with what is there. */
export async function requireReadyDatabase(payload: Payload): Promise<void> {
  if ((await pendingMigrations(payload)).length === 0) return
  throw new CarepathError('databaseUnavailable', 'The database isn’t ready for this version of Carepath', {
    next: 'Start Carepath once with npm start, with the same DATA_DIR and DATABASE_URL, and import then.',
  })
}
