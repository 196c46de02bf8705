import { afterEach, expect, test } from 'vitest'
import { serve, stopServing } from './serve.ts'

afterEach(stopServing)

test('the process says that it is alive while nothing behind it answers, and however many others ask', async () => {
  const url = await serve(() => new Promise(() => undefined), { requestsPerMinute: 60 })
  const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(`${url}/healthz`)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(await answers[0]?.json()).toEqual({ status: 'alive' })
})
