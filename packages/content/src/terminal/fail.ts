import { CarepathError } from '@carepath/schema'
import { withoutSecrets } from './without-secrets.ts'

/** Ends a command with an error: one line for an error that the user can fix, the stack for a bug. */
export function fail(error: unknown): never {
  process.stderr.write(`${describeFault(error)}\n`)
  process.exit(1)
}

/** An error as text for a log or a terminal. */
export function describeFault(error: unknown): string {
  if (error instanceof CarepathError)
    return withoutSecrets([error.toSentence(), error.detail].filter(Boolean).join('\n'))
  return withoutSecrets(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
