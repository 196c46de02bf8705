import { AsyncLocalStorage } from 'node:async_hooks'
import { MongoError } from 'mongodb'

/** Two transactions have met: this one is undone, and can be tried again as a whole. */
export class ConflictError extends Error {
  constructor(cause?: unknown) {
    super('Somebody else has written the same at the same moment.', { cause })
    this.name = 'ConflictError'
  }
}

/** The code of MongoDB for a row that another transaction has changed. */
const writeConflict = 112

/** True where a transaction was undone through no fault of its own, and may be tried again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error instanceof ConflictError ||
    hasLabel(error, 'TransientTransactionError') ||
    ('code' in error && error.code === writeConflict) ||
    isConflict(error.cause)
  )
}

/** True where MongoDB's driver, or its server, says something of an error by one of its labels. */
export function hasLabel(error: unknown, label: string): boolean {
  return error instanceof MongoError && error.hasErrorLabel(label)
}

const watched = new AsyncLocalStorage<{ conflict?: Error }>()

/**
 * Does some work, and says which conflict was met meanwhile, if any. Where Payload changes many documents at once it tells of
 * each that something went wrong, and no longer what.
 */
export async function watchConflicts<T>(work: () => Promise<T>): Promise<{ result: T; conflict: Error | undefined }> {
  const seen: { conflict?: Error } = {}
  const result = await watched.run(seen, work)
  return { result, conflict: seen.conflict }
}

/** Notes an error of the database, should it be a conflict. */
export function noteConflict(error: unknown): void {
  const seen = watched.getStore()
  if (seen && error instanceof Error && isConflict(error)) seen.conflict ??= error
}
