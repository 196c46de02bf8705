import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { builtSite } from './built-site.ts'
import { freePort, startWorker, type WorkerProcess } from './worker-process.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
  }, 120_000)
  afterAll(() => cms.close())

  test(
    'one of two workers started at once publishes, and the other takes over within ten seconds of its death',
    { timeout: 180_000 },
    async () => {
      const [one, other] = await Promise.all([worker(), worker()])
      const first = await Promise.any([one, other].map((each) => each.untilItIs('leading').then(() => each)))
      const second = first === one ? other : one
      await second.untilItIs('waiting')
      await publish('While the first leads')
      await untilLive('While the first leads')

      await first.end('SIGKILL')
      const killed = performance.now()
      await publish('While nobody leads')
      await second.untilItIs('leading')
      expect(performance.now() - killed).toBeLessThan(10_000)
      await untilLive('While nobody leads')
      await publish('While the second leads')
      await untilLive('While the second leads')
    },
  )

  test('a worker that is stopped lets the next one lead at once', { timeout: 180_000 }, async () => {
    const first = await worker()
    await first.untilItIs('leading')
    expect(await first.end('SIGTERM')).toBe(0)
    const { totalDocs } = await cms.payload.count({ collection: 'leases' })
    expect(totalDocs).toBe(0)
  })

  async function worker(): Promise<WorkerProcess> {
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
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toContain(term), {
      timeout: 60_000,
      interval: 50,
    })
  }
})

test('a worker says which port is taken, and by which setting to choose another', { timeout: 180_000 }, async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const port = await freePort()
  const start = () => startWorker({ DATA_DIR: cms.dataDir, SITE_DIST: builtSite, WORKER_PORT: port })
  const first = start()
  onTestFinished(() => first.end('SIGKILL').then(() => undefined))
  await first.untilItIs('leading')
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`WORKER_PORT ${port} is taken by another program. Set WORKER_PORT to a free one.`)
})
