import { CarepathError } from '@carepath/schema'

/** Ends a command with an error: one line for an error that the user can fix, the stack for a bug. */
export function fail(error: unknown): never {
  const text =
    error instanceof CarepathError
      ? error.toSentence()
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
