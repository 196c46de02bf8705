import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inheritedEnv, root } from '../env.ts'
import { freePorts } from '../system/free-ports.ts'

/** Publishes and serves the stress site, whose pages are hard to lay out. */
export async function startStressSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-stress-'))
  const [port = 0] = await freePorts(1)
  const url = `http://localhost:${port}`
  const env = { ...inheritedEnv, SITE_URL: url, SITE_PORT: String(port), DATA_DIR: folder, HOST: '127.0.0.1' }

  const publish = path.join(import.meta.dirname, 'publish-stress-site.ts')
  await promisify(execFile)(process.execPath, [publish, '--out', path.join(folder, 'live'), '--url', url], { env })

  // The server ends together with this process.
  const preload = ['--import', path.join(root, 'scripts/launch/stop-with-parent.mjs')]
  const server = spawn(process.execPath, [...preload, path.join(root, 'apps/site-server/src/main.ts')], {
    env: { ...env, CAREPATH_LAUNCHER_PID: String(process.pid) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM')
      await once(server, 'close')
      await rm(folder, { recursive: true })
    },
  }
}
