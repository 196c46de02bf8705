import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { until } from '@carepath/content/tests/support/until.ts'
import { expect, onTestFinished, test } from 'vitest'
import { codeReleases } from './env.ts'
import { freePort } from '../publishing/worker-process.ts'
import { makeOtherBuild } from './other-build.ts'
import { PollingReaders } from './polling-readers.ts'

/** Files of so many builds stay for pages that were loaded before: see the publisher. */
const keptBuilds = 3

const siteServer = join(import.meta.dirname, '../../../site-server/src/main.ts')

test(
  'no reader meets a release of new code: each page is whole and of one build, and what it loads stays',
  { timeout: 60_000 + codeReleases * 30_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'carepath-code-'))
    onTestFinished(() => rm(dataDir, { recursive: true }))
    await release(dataDir, 0)
    const paths = await pagesIn(join(dataDir, 'live/'))
    expect(paths.length).toBeGreaterThan(20)

    const readers = new PollingReaders(await serve(dataDir), paths)
    const isRead = (build: number) =>
      until(() => expect(readers.reads.get(String(build)) ?? 0, readers.faults[0]).toBeGreaterThan(20))
    await isRead(0)
    for (let build = 1; build <= codeReleases; build += 1) {
      await release(dataDir, build)
      await isRead(build)
    }
    await readers.stop((asset) => Number(/-build(\d+)\./u.exec(asset)?.[1]) > codeReleases - keptBuilds)
    expect(readers.faults).toEqual([])
    expect(readers.reads.size).toBe(codeReleases + 1)
  },
)

/** Releases a build of its own in a process of its own, as a worker that is restarted after an upgrade. */
async function release(dataDir: string, number: number): Promise<void> {
  const siteDist = await makeOtherBuild(number)
  onTestFinished(() => rm(siteDist, { recursive: true }))
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'release-build.ts')], {
    env: { DATA_DIR: dataDir, SITE_DIST: siteDist, NODE_ENV: 'test' },
  })
}

/** The paths of all pages of a live site that have words of their own. */
async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths: string[] = []
  for (const { name, parentPath } of entries) {
    if (name !== 'index.html' || (await readFile(join(parentPath, name), 'utf8')).includes('http-equiv="refresh"'))
      continue
    const path = relative(folder, parentPath)
    paths.push(path === '' ? '/' : `/${path}/`)
  }
  return paths
}

/** Serves the live site by the server of the try-out. */
async function serve(dataDir: string): Promise<string> {
  const port = await freePort()
  const child = spawn(process.execPath, [siteServer], {
    env: { SITE_PORT: port, DATA_DIR: dataDir, NODE_ENV: 'test' },
    stdio: 'ignore',
  })
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  )
  const origin = `http://127.0.0.1:${port}`
  await until(async () => expect((await fetch(`${origin}/`)).status).toBe(200))
  return origin
}
