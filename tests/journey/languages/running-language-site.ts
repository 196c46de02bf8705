import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { systemEnv } from '../env.ts'
import { folderInRepository } from '../system/folder-in-repository.ts'
import { freePorts } from '../system/free-ports.ts'
import { servePublished } from '../system/serve-published.ts'
import { copyWithLanguages } from './copy-with-languages.ts'

/** Builds, publishes and serves a site that has German and Arabic besides its own languages. */
export async function startLanguageSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await folderInRepository('languages')
  const [port = 0] = await freePorts(1)
  const url = `http://localhost:${port}`
  const copy = path.join(folder, 'copy')
  await mkdir(copy)
  await copyWithLanguages(copy)
  const run = promisify(execFile)
  const env = { ...systemEnv, SITE_URL: url, ASTRO_TELEMETRY_DISABLED: '1' }
  const site = path.join(copy, 'apps/site')
  await run(path.join(site, 'node_modules/.bin/astro'), ['build', '--silent'], { cwd: site, env })
  const publish = path.join(copy, 'tests/journey/languages/publish-languages.ts')
  await run(process.execPath, [publish, '--out', path.join(folder, 'live'), '--url', url], { cwd: copy, env })
  const stop = await servePublished(folder, port)
  return {
    url,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
