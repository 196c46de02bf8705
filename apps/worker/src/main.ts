import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { analyze, pendingMigrations } from '@carepath/content/config/migrate.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { startWorkerServer } from './api/worker-server.ts'
import { lead } from './lead/lead.ts'
import { Lease } from './lease/lease.ts'
import { WorkerState } from './api/worker-state.ts'

/**
 * The process between the database and the public files. It waits until it leads, brings what is live in line with the
 * database, and from then on publishes what the outbox says and what editors have scheduled.
 */
async function work(): Promise<void> {
  const settings = readSettings()
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const stale = await pendingMigrations(payload)
  if (stale.length > 0)
    throw new Error('The database is older than this code: run node apps/worker/src/cli/prepare.ts first.')
  await analyze(payload)

  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const status = new WorkerState()
  const door = await startWorkerServer(settings.workerPort, { token: settings.workerToken, ...status.api() })
  const lease = new Lease(payload, 'publisher')
  try {
    await lease.take(stop.signal, () => status.setWaiting())
    // Another has taken over: the supervisor starts this process again, to wait.
    lease.keep(() => fail(new Error('Another worker leads now.')))
    await lead(payload, { status, signal: stop.signal })
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    door.close()
    await lease.giveBack()
    await payload.destroy()
  }
}

await work().then(() => process.exit(0), fail)
