import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inheritedEnv } from '../env.ts'
import { freePorts } from '../system/free-ports.ts'
import { servePublished } from '../system/serve-published.ts'

/** Publishes and serves the stress site, whose pages are hard to lay out. */
export async function startStressSite(): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-stress-'))
  const [port = 0] = await freePorts(1)
  const url = `http://localhost:${port}`
  const publish = path.join(import.meta.dirname, 'publish-stress-site.ts')
  await promisify(execFile)(process.execPath, [publish, '--out', path.join(folder, 'live'), '--url', url], {
    env: { ...inheritedEnv, SITE_URL: url },
  })
  const stop = await servePublished(folder, port)
  return {
    url,
    folder: path.join(folder, 'live'),
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}
