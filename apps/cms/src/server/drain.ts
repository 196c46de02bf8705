import type { Server } from 'node:http'
import { logEvent } from '@carepath/log/log-event.ts'
import { programLog } from '@carepath/log/process-log.ts'

/** How long requests in flight, such as saves, may take to finish after a signal. */
const drainMs = 20_000

/**
 * Ends the process on a signal: takes no new request, lets those in flight finish, then exits. A second signal exits at once.
 */
export function drainOnSignal(server: Server, { afterwards }: { afterwards: () => Promise<void> }): void {
  const log = programLog()
  let isDraining = false
  const stop = (signal: NodeJS.Signals) => {
    if (isDraining) process.exit(1)
    isDraining = true
    if (log) logEvent(log, 'info', 'stopped', { signal })
    // Node closes the idle connections itself; those that become idle are closed as their answer ends.
    server.close(() => void afterwards().finally(() => process.exit(0)))
    setInterval(() => server.closeIdleConnections(), 100).unref()
    setTimeout(() => {
      const words = `Requests were still in flight after ${drainMs / 1000} s: they are cut.`
      if (log) logEvent(log, 'warn', 'cut', { words })
      process.exit(1)
    }, drainMs).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}
