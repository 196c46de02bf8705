import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { runInRequest } from '@carepath/log/process-log.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker } from '../publishing/worker-process.ts'

const request = '7KXQ3MZP2A'

test('each line of a publish names the request that asked for it, and no line has a word of a document', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const reviewer = await publishReviewer(cms.payload)
  const port = await freePort()
  const settings = { DATA_DIR: cms.dataDir, SITE_DIST: builtSite, WORKER_PORT: port, LOG_FORMAT: 'json' }
  const worker = startWorker(settings)
  onTestFinished(() => worker.end('SIGKILL').then(() => undefined))
  const lines = () => worker.output().split('\n').filter(Boolean)
  const read = () => lines().map((line) => JSON.parse(line) as Record<string, unknown>)
  await worker.untilItIs('leading')

  const live = await runInRequest(request, () =>
    cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Dizziness', reviewer)) }),
  )
  await until(async () =>
    expect(await readFile(join(cms.dataDir, 'live/glossary/index.html'), 'utf8')).toContain('Dizziness'),
  )
  await until(async () =>
    expect(read()).toContainEqual({
      ...{ level: 'info', time: expect.any(String) as string, part: 'worker', event: 'change-live', request },
      documents: [`glossary-term/${live.id}`],
      ...{ row: expect.anything() as string, release: expect.anything() as string },
      ...{ durationMs: expect.any(Number) as number, msg: 'A change is live.' },
    }),
  )

  // What the admin asks the worker for on somebody's behalf has the number of that request too.
  const address = `http://127.0.0.1:${port}`
  const asked = await fetch(`${address}/preview`, { method: 'POST', headers: { 'x-request-id': request } })
  expect([asked.status, asked.headers.get('x-request-id')]).toEqual([401, request])
  const stranger = await fetch(`${address}/eli@clinic.test?token=quartz`, { headers: { 'x-request-id': 'a\tb' } })
  expect(stranger.headers.get('x-request-id')).toMatch(/^[A-Z2-9]{10}$/u)
  await until(async () => expect(read()).toContainEqual(expect.objectContaining({ route: '/preview', request })))

  expect(await worker.end('SIGTERM')).toBe(0)
  expect(read().at(-1)).toMatchObject({ event: 'stopped', signal: 'SIGTERM' })
  expect(worker.output()).not.toMatch(/Dizziness|Eli|eli@|token|quartz/u)
})

test('a worker that can’t start says why in one line', async () => {
  const worker = startWorker({ CAREPATH_MODE: 'production', DATABASE_URL: 'file:/nowhere/carepath.db' })
  expect(await worker.ended).toBe(1)
  const said = worker.output().trim().split('\n')
  expect(said).toHaveLength(1)
  const line = JSON.parse(said[0] ?? '') as Record<string, unknown>
  expect(line).toMatchObject({ level: 'fatal', part: 'worker', event: 'failed' })
  expect(line.problem).toContain('PAYLOAD_SECRET is required in production mode')
})
