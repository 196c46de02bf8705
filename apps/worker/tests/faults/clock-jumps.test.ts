import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker, type WorkerProcess } from '../publishing/worker-process.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'jumping-clock.ts')).href
const hour = 3_600_000

test('wrong or jumping clocks neither make two workers lead nor hold up a publish', { timeout: 240_000 }, async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const reviewer = await publishReviewer(cms.payload)
  const publish = (term: string) =>
    cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
  const first = await worker(cms, { CLOCK_OFFSET_MS: String(-24 * hour), CLOCK_JUMP_MS: String(49 * hour) })
  await first.untilItIs('leading')
  // By the clock of this worker the lease of the first ran out yesterday.
  const second = await worker(cms, { CLOCK_OFFSET_MS: String(hour), CLOCK_JUMP_MS: String(-2 * hour) })
  await second.untilItIs('waiting')
  await publish('By a clock of yesterday')
  await untilLive(cms, 'By a clock of yesterday')

  first.signal('SIGUSR2')
  await publish('After a jump ahead')
  await untilLive(cms, 'After a jump ahead')
  second.signal('SIGUSR2')
  await pause(8000)
  expect([await first.health(), await second.health()]).toEqual(['leading', 'waiting'])

  // A schedule falls due once, by the leader's clock.
  const draft = await cms.payload.create({
    collection: 'glossary-terms',
    data: termForm('Scheduled', reviewer),
    draft: true,
  })
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'glossary-terms', value: draft.id },
      user: { relationTo: 'users', value: cms.editor.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await untilLive(cms, 'Scheduled')

  await first.end('SIGKILL')
  const killed = performance.now()
  await second.untilItIs('leading')
  expect(performance.now() - killed).toBeLessThan(10_000)
  await publish('By a clock of an hour ago')
  await untilLive(cms, 'By a clock of an hour ago')

  await until(async () => {
    const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, depth: 0 })
    expect(docs.map(({ status }) => status)).toEqual(docs.map(() => 'published'))
    expect(docs.filter(({ title }) => title === 'Scheduled')).toHaveLength(1)
  })
  const { docs } = await cms.payload.find({ collection: 'releases', pagination: false })
  const numbers = docs.flatMap(({ number }) => number ?? [])
  expect(new Set(numbers).size).toBe(numbers.length)
})

async function worker(cms: TestCms, clock: Record<string, string>): Promise<WorkerProcess> {
  const started = startWorker({
    DATA_DIR: cms.dataDir,
    SITE_DIST: builtSite,
    WORKER_PORT: await freePort(),
    NODE_OPTIONS: `--import ${preload}`,
    ...clock,
  })
  onTestFinished(() => started.end('SIGKILL').then(() => undefined))
  return started
}

async function untilLive(cms: TestCms, term: string): Promise<void> {
  const file = join(cms.dataDir, 'live/glossary/index.html')
  await until(async () => expect(await readFile(file, 'utf8')).toContain(term))
}
