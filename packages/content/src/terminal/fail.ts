import { CarepathError } from '@carepath/schema'
import { problemOf } from '@carepath/log/describe-error.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import { isJsonLog, programLog } from '@carepath/log/process-log.ts'
import { withoutSecrets } from '@carepath/log/without-secrets.ts'

/** Ends a program with an error: one line for an error that the user can fix, the stack for a bug. */
export function fail(error: unknown): never {
  const log = programLog()
  // What keeps a program from starting is a setting, the database or the disk: no document is in play.
  if (log && isJsonLog())
    logEvent(log, 'fatal', 'failed', {
      err: error,
      ...(error instanceof CarepathError && { problem: problemOf(error) }),
    })
  else process.stderr.write(`${describeFault(error)}\n`)
  process.exit(1)
}

/** An error as text for a log or a terminal. */
export function describeFault(error: unknown): string {
  if (error instanceof CarepathError)
    return withoutSecrets([error.toSentence(), error.detail].filter(Boolean).join('\n'))
  return withoutSecrets(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
