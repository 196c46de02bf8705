import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { repositoryRoot } from '@carepath/content/config/repository-root.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { freePort } from '../publishing/worker-process.ts'

/** The web server of the try-out over the live files, in a process of its own: apps never import each other. */
export async function startSite(dataDir: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const script = join(repositoryRoot(), 'apps/site-server/src/main.ts')
  const env = { NODE_ENV: 'test' as const, DATA_DIR: dataDir, SITE_PORT: port }
  const child = spawn(process.execPath, [script], { env, stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  await until(() => fetch(origin))
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
