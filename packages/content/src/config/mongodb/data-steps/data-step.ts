import type { StoredDocuments } from './stored-documents.ts'

/**
 * One change of what MongoDB holds, from the shape of one release to that of the next: what the hand-written statements of a
 * migration are for SQLite. It may be stopped at any point and run again, so it leaves alone what is in the new shape.
 */
export interface DataStep {
  /** When it was written and what it changes, e.g. `202611290100-interventions`: it is recorded under this name. */
  name: string
  run: (documents: StoredDocuments) => Promise<void>
}
