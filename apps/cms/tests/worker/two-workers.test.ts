import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { builtSite } from './publishing-cms.ts'
import { freePort, startWorker, type WorkerProcess } from './worker-process.ts'

let cms: TestCms
let reviewer: string

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())

test(
  'one worker publishes and a second waits, to take over when the first is killed',
  { timeout: 180_000 },
  async () => {
    const first = await worker()
    await first.untilItIs('leading')
    const second = await worker()
    await second.untilItIs('waiting')

    await publish('While the first leads')
    await untilLive('While the first leads')
    await first.end('SIGKILL')
    await publish('While nobody leads')
    await second.untilItIs('leading')
    await untilLive('While nobody leads')
    await publish('While the second leads')
    await untilLive('While the second leads')
  },
)

test('a worker that is asked to stop lets the next lead at once', { timeout: 180_000 }, async () => {
  const first = await worker()
  await first.untilItIs('leading')
  expect(await first.end('SIGTERM')).toBe(0)
  const { totalDocs } = await cms.payload.count({ collection: 'leases' })
  expect(totalDocs).toBe(0)
})

test('a worker says which port is taken, and by which setting to choose another', { timeout: 180_000 }, async () => {
  const port = await freePort()
  const first = await worker({ WORKER_PORT: port })
  await first.untilItIs('leading')
  const second = await worker({ WORKER_PORT: port })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`WORKER_PORT ${port} is taken by another program. Set WORKER_PORT to a free one.`)
})

async function worker(environment: Record<string, string> = {}): Promise<WorkerProcess> {
  const started = startWorker({
    DATA_DIR: cms.dataDir,
    SITE_DIST: builtSite,
    WORKER_PORT: await freePort(),
    ...environment,
  })
  onTestFinished(() => started.end('SIGKILL').then(() => undefined))
  return started
}

async function publish(term: string): Promise<void> {
  await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
}

async function untilLive(term: string): Promise<void> {
  const file = join(cms.dataDir, 'live/glossary/index.html')
  await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toContain(term), { timeout: 60_000, interval: 50 })
}
