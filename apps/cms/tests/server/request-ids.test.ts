import { afterEach, expect, onTestFinished, test } from 'vitest'
import { currentRequest, inProcess } from '@carepath/log/process-log.ts'
import type { EventLogger } from '@carepath/log/log-event.ts'
import type { Step } from '@carepath/log/trace.ts'
import { serve, stopServing } from './serve.ts'

afterEach(stopServing)

const own = /^[A-Z2-9]{10}$/u
const ofProxy = '0c4f7f6e-9f39-4d6f-8d0f-5b8b6d0f8a11'

/** A log whose lines can be read. */
function readableLog(): { log: EventLogger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const add = (line: object) => void lines.push({ ...line })
  return { log: { debug: add, info: add, warn: add, error: add, fatal: add }, lines }
}

test('a request keeps the number of the proxy, for what handles it and for whoever asked', async () => {
  const seen: unknown[] = []
  const url = await serve((request, response) => {
    seen.push(request.headers['x-request-id'], currentRequest())
    response.end()
  })
  const answer = await fetch(url, { headers: { 'x-request-id': ofProxy } })
  expect(answer.headers.get('x-request-id')).toBe(ofProxy)
  expect(seen).toEqual([ofProxy, ofProxy])
})

test('without a number that is one, a request gets its own; refusals and probes have one too', async () => {
  const url = await serve(undefined, { requestsPerMinute: 60 })
  const ask = (path: string, id?: string) =>
    fetch(url + path, id === undefined ? {} : { headers: { 'x-request-id': id } })
  const answers = [
    await ask('/'),
    await ask('/', 'eli brown'),
    await ask('/healthz'),
    await ask(`/${'a'.repeat(9000)}`),
  ]
  for (let each = 0; each < 15; each += 1) answers.push(await ask('/'))
  expect(answers.at(-1)?.status).toBe(429)
  const ids = answers.map(({ headers }) => headers.get('x-request-id'))
  for (const id of ids) expect(id).toMatch(own)
  expect(new Set(ids).size).toBe(ids.length)
})

test('whoever meets an unforeseen error is told the number that the log has', async () => {
  const { log, lines } = readableLog()
  const url = await serve(
    () => {
      throw new Error('words of Eli')
    },
    { log },
  )
  const answer = await fetch(`${url}/api/people?name=Eli`)
  const id = answer.headers.get('x-request-id')
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { errors: [{ message: `The server could not answer. Tell your administrator this number: ${id}.` }] },
  ])
  await expect.poll(() => lines.length).toBe(2)
  expect(lines).toEqual([
    expect.objectContaining({ event: 'request-failed', request: id }),
    expect.objectContaining({ event: 'request', request: id, method: 'GET', route: '/api/…', status: 500 }),
  ])
})

test('a request has one line, with how long it took; files of everybody and probes have none', async () => {
  const { log, lines } = readableLog()
  const url = await serve(undefined, { log })
  for (const path of ['/healthz', '/_next/static/chunks/a.js', '/api/eli@clinic.test/x?token=abc'])
    await fetch(url + path)
  await expect.poll(() => lines.length).toBe(1)
  expect(lines[0]).toEqual({
    ...{ event: 'request', request: expect.stringMatching(own) as string, method: 'GET', route: '/api/…/…' },
    ...{ status: 200, durationMs: expect.any(Number) as number },
  })
})

test('a request is the first step of its trace, told by its route without what it names', async () => {
  const { log } = readableLog()
  const steps: Step[] = []
  inProcess.trace = (step) => void steps.push(step)
  onTestFinished(() => {
    delete inProcess.trace
  })
  const url = await serve((_request, response) => void response.writeHead(201).end(), { log })
  await fetch(`${url}/api/people/ada-adams?name=Eli`, { method: 'POST', headers: { 'x-request-id': ofProxy } })
  await fetch(`${url}/readyz`)
  await expect.poll(() => steps.length).toBe(1)
  expect(steps[0]).toMatchObject({
    ...{ name: 'answer a request', request: ofProxy, id: 'request', hasFailed: false },
    facts: { 'http.request.method': 'POST', 'http.response.status_code': 201 },
  })
  expect(JSON.stringify(steps)).not.toMatch(/ada|Eli/u)
})
