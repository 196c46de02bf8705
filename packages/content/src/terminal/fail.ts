import { CarepathError } from '@carepath/schema'

/** Ends a command: one line for what the user can mend, the whole story for a fault of ours. */
export function fail(error: unknown): never {
  const story =
    error instanceof CarepathError
      ? error.toSentence()
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`${story}\n`)
  process.exit(1)
}
