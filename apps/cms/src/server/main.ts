import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { describeFault, fail } from '@carepath/content/terminal/fail.ts'
import { loggableError } from '@carepath/content/terminal/without-secrets.ts'
import path from 'node:path'
import next from 'next'
import { createAdminServer } from './admin-server.ts'
import { drainOnSignal } from './drain.ts'
import { readAddress } from './env.ts'
import { handbookFiles } from './handbook-files.ts'

/** Serves the built admin and its API; with `--dev` their sources, behind the same limits and headers, with hot reload. */
async function serve(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev')
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  const { host, port } = readAddress()
  // Its types describe an ES module, but Node loads it as CommonJS, whose export is the function itself.
  const createNext = next as unknown as typeof next.default
  // Next prints a page's error itself, database errors among them.
  /* eslint-disable no-console -- the console is Next's */
  const print = console.error.bind(console)
  console.error = (...values: unknown[]) => print(...values.map(loggableError))
  /* eslint-enable no-console */
  const app = createNext({ dev: isDevelopment, dir: path.resolve(import.meta.dirname, '../..'), hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const handbook = handbookFiles(path.resolve(import.meta.dirname, '../../../handbook/dist'))
  const server = createAdminServer(
    (request, response) => (handbook(request, response) ? undefined : handle(request, response)),
    { ...settings, isDevelopment },
  )
  // One request's fault must not end those of everybody else.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => process.stderr.write(`${describeFault(error)}\n`))
  drainOnSignal(server, { afterwards: () => app.close() })
  server.listen(port, host, () => process.stdout.write(`The admin is served on ${host}:${port}\n`))
}

await serve().catch(fail)
