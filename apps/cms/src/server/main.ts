import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import path from 'node:path'
import next from 'next'
import { createAdminServer } from './admin-server.ts'
import { drainOnSignal } from './drain.ts'
import { readAddress } from './env.ts'

/** Serves the built admin and its API. `npm run dev` serves the sources through Next alone. */
async function serve(): Promise<void> {
  const settings = readSettings()
  const { host, port } = readAddress()
  // Its types describe an ES module, but Node loads it as CommonJS, whose export is the function itself.
  const createNext = next as unknown as typeof next.default
  const app = createNext({ dev: false, dir: path.resolve(import.meta.dirname, '../..'), hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createAdminServer((request, response) => handle(request, response), settings)
  drainOnSignal(server, { afterwards: () => app.close() })
  server.listen(port, host, () => process.stdout.write(`The admin is served on ${host}:${port}\n`))
}

await serve().catch(fail)
