import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { isJsonLog } from '@carepath/log/process-log.ts'
import { loggableError } from '@carepath/log/without-secrets.ts'

/** Next prints a page’s error itself, database errors among them: it goes into the log, or without its values to the terminal. */
export function logConsole(log: EventLogger): void {
  /* eslint-disable no-console -- the console is Next's */
  if (!isJsonLog()) {
    const print = console.error.bind(console)
    console.error = (...values: unknown[]) => print(...values.map(loggableError))
    return
  }
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const level = method === 'log' ? 'info' : method
    console[method] = (...values: unknown[]) => {
      const err = values.find((value) => value instanceof Error)
      logEvent(log, level, err ? 'fault' : 'library', { err })
    }
  }
  /* eslint-enable no-console */
}
