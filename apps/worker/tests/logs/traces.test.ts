import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { service } from '@carepath/delivery/tests/storage.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { openTracing } from '@carepath/log/open-tracing.ts'
import { runInRequest } from '@carepath/log/process-log.ts'
import { firstStep, isTracing, trace } from '@carepath/log/trace.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker } from '../publishing/worker-process.ts'

const request = '7KXQ3MZP2A'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  startTimeUnixNano: string
  endTimeUnixNano: string
}

interface Sent {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: { spans: Span[] }[]
  }[]
}

test('the way of a publish is one trace through the admin and the worker, with facts and no words', async () => {
  const { address, seen } = await service(() => ({ body: { partialSuccess: {} } }))
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const reviewer = await publishReviewer(cms.payload)
  expect(isTracing()).toBe(false)
  const closeTracing = openTracing('cms', address)
  onTestFinished(() => closeTracing())
  const settings = { DATA_DIR: cms.dataDir, SITE_DIST: builtSite, WORKER_PORT: await freePort() }
  const worker = startWorker({ ...settings, OTEL_EXPORTER_OTLP_ENDPOINT: address })
  onTestFinished(() => worker.end('SIGKILL').then(() => undefined))
  await worker.untilItIs('leading')

  const begunAt = Date.now()
  await runInRequest(request, () =>
    cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Dizziness', reviewer)) }),
  )
  // The server of the admin tells of the request itself.
  trace({ name: 'answer a request', request, id: firstStep, begunAt, endedAt: Date.now() })
  await until(async () =>
    expect(await readFile(join(cms.dataDir, 'live/glossary/index.html'), 'utf8')).toContain('Dizziness'),
  )
  const read = () =>
    seen.flatMap(({ url, body }) => {
      expect(url).toBe('/v1/traces')
      return (JSON.parse(body) as Sent).resourceSpans.flatMap(({ resource, scopeSpans }) => {
        const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue
        return scopeSpans.flatMap(({ spans }) => spans).map((span) => ({ service, ...span }))
      })
    })
  await until(async () => expect(read().map(({ name }) => name)).toContain('rename files into place'))
  await closeTracing()
  expect(await worker.end('SIGTERM')).toBe(0)

  const spans = read()
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
  const way = (name: string): string[] => {
    const span = spans.find((each) => each.name === name)
    const parent = spans.find(({ spanId }) => spanId === span?.parentSpanId)
    return [...(parent ? way(parent.name) : []), `${span?.service}: ${name}`]
  }
  expect(way('rename files into place')).toEqual([
    'carepath-cms: answer a request',
    'carepath-cms: queue a change',
    'carepath-worker: make a release',
    'carepath-worker: rename files into place',
  ])
  expect(way('render pages').at(-2)).toBe('carepath-worker: make a release')
  expect(way('wait for the worker').at(-2)).toBe('carepath-cms: queue a change')
  for (const { startTimeUnixNano, endTimeUnixNano } of spans)
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano))
  expect(seen.map(({ body }) => body).join()).not.toMatch(/dizziness|Eli|@/iu)
}, 60_000)

test('a collector that is away stops no publishing, and no program from ending', async () => {
  const close = openTracing('cms', 'http://127.0.0.1:9')
  trace({ name: 'answer a request', request, id: firstStep, begunAt: Date.now(), endedAt: Date.now() })
  await close()
  expect(isTracing()).toBe(false)
})
