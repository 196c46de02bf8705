import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { analyze, pendingMigrations } from '@carepath/content/config/migrate.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { logFormat } from '@carepath/log/env.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import { openLog } from '@carepath/log/open-log.ts'
import { CarepathError } from '@carepath/schema'
import { describeReadiness } from './api/readiness.ts'
import { WorkerMetrics } from './api/worker-metrics.ts'
import { startWorkerServer } from './api/worker-server.ts'
import { lead } from './lead/lead.ts'
import { Lease } from './lease/lease.ts'
import { WorkerState } from './api/worker-state.ts'

/**
 * Runs the process between the database and the live files. It waits until it leads, brings the live site in line with the
 * database, and from then on publishes the rows of the outbox and what editors have scheduled.
 */
async function work(): Promise<void> {
  const log = openLog('worker', logFormat())
  process.on('uncaughtException', fail)
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: true })
  const { tracesEndpoint } = settings
  const closeTracing =
    tracesEndpoint === undefined
      ? undefined
      : (await import('@carepath/log/open-tracing.ts')).openTracing('worker', tracesEndpoint)
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const stale = await pendingMigrations(payload)
  if (stale.length > 0)
    throw new CarepathError('databaseUnavailable', 'The database is older than this code', {
      next: 'Run node apps/worker/src/cli/prepare.ts first.',
    })
  await analyze(payload)

  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      logEvent(log, 'info', 'stopped', { signal })
      stop.abort()
    })
  const state = new WorkerState()
  const metrics = new WorkerMetrics(payload, state)
  const server = await startWorkerServer(
    { port: settings.workerPort, host: settings.workerHost },
    {
      token: settings.workerToken,
      api: state.api(),
      ready: () => describeReadiness(payload, state),
      metrics: { metrics, token: settings.metricsToken },
      log,
    },
  )
  logEvent(log, 'info', 'listening', { host: settings.workerHost, port: settings.workerPort })
  const lease = new Lease(payload, 'publisher')
  try {
    await lease.take(stop.signal, () => state.setWaiting())
    // Another worker has taken over: the supervisor starts this process again, which then waits.
    lease.keep(() =>
      fail(
        new CarepathError('workerUnreachable', 'Another worker leads now', {
          next: 'This one starts again, and waits.',
        }),
      ),
    )
    await lead(payload, { state, signal: stop.signal, metrics })
  } catch (error) {
    if (!stop.signal.aborted) throw error
  } finally {
    server.close()
    await lease.giveBack()
    await closeTracing?.()
    await payload.destroy()
  }
}

await work().then(() => process.exit(0), fail)
