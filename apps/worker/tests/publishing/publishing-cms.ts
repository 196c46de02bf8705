import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Release } from '@carepath/content/model/payload-types.ts'
import { startWorkerServer } from '../../src/api/worker-server.ts'
import { lead } from '../../src/lead/lead.ts'
import { WorkerState } from '../../src/api/worker-state.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { builtSite } from './built-site.ts'

const token = randomBytes(32).toString('hex')

/** A CMS with a worker of its own that publishes a small site. */
export interface PublishingCms extends TestCms {
  state: WorkerState
  /** The page a reader gets; undefined where there is none. */
  page: (path: string) => Promise<string | undefined>
  /** Waits until a reader's page is as the test expects it. */
  until: (check: () => Promise<void>) => Promise<void>
  releases(): Promise<Release[]>
  /** The environment of another process that works on the same site. */
  environment: Record<string, string>
  /** Stops the worker as a signal would, and lets it finish. */
  stopWorker(): Promise<void>
  startWorker(): void
}

export async function openPublishingCms(
  environment: Record<string, string> = {},
  options: Parameters<typeof openCms>[1] = {},
): Promise<PublishingCms> {
  const state = new WorkerState()
  const server = await startWorkerServer({ port: 0 }, { token, api: state.api(), ready: async () => state.problems() })
  const { port } = server.address() as AddressInfo
  const workerUrl = `http://127.0.0.1:${port}`
  const settings = { WORKER_URL: workerUrl, WORKER_TOKEN: token, SITE_DIST: builtSite, ...environment }
  const cms = await openCms(settings, options)
  let stop = new AbortController()
  let working = Promise.resolve()
  const startWorker = () => {
    stop = new AbortController()
    working = lead(cms.payload, { state, signal: stop.signal })
  }
  const stopWorker = async () => {
    stop.abort()
    await working
  }
  startWorker()
  return {
    ...cms,
    environment: { ...settings, DATA_DIR: cms.dataDir },
    state,
    startWorker,
    stopWorker,
    page: (path) => readFile(join(cms.dataDir, 'live', path, 'index.html'), 'utf8').catch(() => undefined),
    until: (check) => vi.waitFor(check, { timeout: 20_000, interval: 10 }),
    releases: async () =>
      (await cms.payload.find({ collection: 'releases', sort: '-startedAt', pagination: false })).docs,
    close: async () => {
      await stopWorker()
      server.close()
      await cms.close()
    },
  }
}
