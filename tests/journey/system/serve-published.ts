import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { inheritedEnv, root } from '../env.ts'

/** Serves the site in the folder `live` of a folder, as the try-out does. Returns how to stop it. */
export async function servePublished(folder: string, port: number): Promise<() => Promise<void>> {
  // The server ends together with this process.
  const preload = ['--import', path.join(root, 'scripts/launch/stop-with-parent.mjs')]
  const server = spawn(process.execPath, [...preload, path.join(root, 'apps/site-server/src/main.ts')], {
    env: {
      ...inheritedEnv,
      ...{ SITE_URL: `http://localhost:${port}`, SITE_PORT: String(port), DATA_DIR: folder, HOST: '127.0.0.1' },
      CAREPATH_LAUNCHER_PID: String(process.pid),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return async () => {
    server.kill('SIGTERM')
    await once(server, 'close')
  }
}
