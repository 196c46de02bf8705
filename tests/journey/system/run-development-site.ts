import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root, systemEnv } from '../env.ts'
import { folderInRepository } from './folder-in-repository.ts'
import { freePorts } from './free-ports.ts'

/** How long the first page may take. */
const startMs = 60_000

export interface DevelopmentSite {
  url: string
  /** A copy of the site's sources, which a test may change. */
  source: string
  stop: () => Promise<void>
}

/** Serves a copy of the site's sources, as `npm run dev` serves them, with the live documents of a system. */
export async function runDevelopmentSite(dataDir: string): Promise<DevelopmentSite> {
  const folder = await folderInRepository('develop')
  const source = path.join(folder, 'apps/site')
  for (const file of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    await cp(path.join(root, 'apps/site', file), path.join(source, file), { recursive: true })
  }
  await cp(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'))
  await symlink(path.join(root, 'apps/site/node_modules'), path.join(source, 'node_modules'))

  const [port = 0] = await freePorts(1)
  const url = `http://localhost:${port}`
  const preload = ['--import', path.join(root, 'scripts/launch/stop-with-parent.mjs')]
  const main = path.join(root, 'apps/site-server/src/develop/main.ts')
  const server = spawn(process.execPath, [...preload, main], {
    env: {
      ...systemEnv,
      ...{ SITE_SOURCE: source, SITE_URL: url, SITE_PORT: String(port), DATA_DIR: dataDir, HOST: 'localhost' },
      ...{ CAREPATH_LAUNCHER_PID: String(process.pid), ASTRO_TELEMETRY_DISABLED: '1' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += String(text)))
  const deadline = Date.now() + startMs
  while (!(await isServed(url))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error(`The development site did not start:\n${output}`)
    }
    await sleep(100)
  }
  return {
    url,
    source,
    stop: async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'close')
      await rm(folder, { recursive: true })
    },
  }
}

async function isServed(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined)
  await response?.body?.cancel()
  return response?.status === 200
}
