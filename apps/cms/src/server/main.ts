import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { logFormat } from '@carepath/log/env.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import { openLog } from '@carepath/log/open-log.ts'
import path from 'node:path'
import next from 'next'
import { createAdminServer } from './admin-server.ts'
import { drainOnSignal } from './drain.ts'
import { readAddress } from './env.ts'
import { logConsole } from './log-console.ts'
import { handbookFiles } from './handbook-files.ts'

/** Serves the built admin and its API; with `--dev` their sources, behind the same limits and headers, with hot reload. */
async function serve(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev')
  const log = openLog('cms', logFormat())
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  const { tracesEndpoint } = settings
  const closeTracing =
    tracesEndpoint === undefined
      ? undefined
      : (await import('@carepath/log/open-tracing.ts')).openTracing('cms', tracesEndpoint)
  const { host, port } = readAddress()
  // Its types describe an ES module, but Node loads it as CommonJS, whose export is the function itself.
  const createNext = next as unknown as typeof next.default
  logConsole(log)
  const app = createNext({ dev: isDevelopment, dir: path.resolve(import.meta.dirname, '../..'), hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const handbook = handbookFiles(path.resolve(import.meta.dirname, '../../../handbook/dist'))
  const server = createAdminServer(
    (request, response) => (handbook(request, response) ? undefined : handle(request, response)),
    { ...settings, isDevelopment, log },
  )
  // One request's fault must not end those of everybody else.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (err: unknown) => logEvent(log, 'error', 'fault', { err, words: '' }))
  drainOnSignal(server, {
    afterwards: async () => {
      await app.close()
      await closeTracing?.()
    },
  })
  server.listen(port, host, () =>
    logEvent(log, 'info', 'started', { host, port, words: `The admin is served on ${host}:${port}` }),
  )
}

await serve().catch(fail)
