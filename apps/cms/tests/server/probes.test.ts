import { afterEach, expect, test } from 'vitest'
import { serve, stopServing } from './serve.ts'

afterEach(stopServing)

test('the process says that it is alive while nothing behind it answers, and however many others ask', async () => {
  const url = await serve(() => new Promise(() => undefined), { requestsPerMinute: 60 })
  const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(`${url}/healthz`)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(await answers[0]?.json()).toEqual({ status: 'alive' })
})

test('figures are for programs of this machine, and not for those whose requests a web server hands on', async () => {
  const url = await serve()
  const answer = await fetch(`${url}/metrics`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')])
  expect(await answer.text()).toContain('process_cpu_seconds_total')
  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    expect((await fetch(`${url}/metrics`, { headers: { [header]: '127.0.0.1' } })).status, header).toBe(404)
})

test('with a token set, figures are for whoever shows it alone', async () => {
  const metricsToken = 'f2a9c1d8e7b6450392817263544d5c6b'
  const url = await serve(undefined, { metricsToken })
  const ask = (authorization?: string) =>
    fetch(`${url}/metrics`, authorization === undefined ? {} : { headers: { authorization } })
  expect((await ask(`Bearer ${metricsToken}`)).status).toBe(200)
  for (const wrong of [
    undefined,
    '',
    metricsToken,
    `Bearer ${metricsToken}x`,
    `Bearer ${metricsToken.slice(1)}`,
    'Bearer undefined',
  ])
    expect((await ask(wrong)).status, wrong).toBe(404)
})

test('figures name no address that was asked for and nobody who asked', async () => {
  const url = await serve()
  await fetch(`${url}/admin/collections/people?email=eli@clinic.test`, { headers: { cookie: 'payload-token=abc' } })
  expect(await (await fetch(`${url}/metrics`)).text()).not.toMatch(/people|eli|abc|clinic\.test/u)
})
