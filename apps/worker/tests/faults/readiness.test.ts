import { expect, test } from 'vitest'
import { WorkerState } from '../../src/api/worker-state.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

function waitingState(): WorkerState {
  const state = new WorkerState()
  state.setWaiting()
  return state
}

test('a worker that starts is not ready, and one that waits behind another is', () => {
  expect(new WorkerState().problems()).toEqual(['The worker is starting.'])
  expect(waitingState().problems()).toEqual([])
})

test('a change that has waited for minutes while nothing is published is a problem, and none while a pass runs', () => {
  const state = waitingState()
  state.setQueue([{ at: minutesAgo(1) }])
  expect(state.problems()).toEqual([])
  const at = minutesAgo(3)
  state.setQueue([{ at }])
  expect(state.problems()).toEqual([`Published changes have waited since ${at}.`])
  expect(state.api().health({}).problem).toBe(`Published changes have waited since ${at}.`)
  state.setPass('The whole site')
  expect(state.problems()).toEqual([])
  expect(state.problems(Date.now() + 2 * 3_600_000)).toHaveLength(1)
  state.setPass(undefined)
  state.setQueue([])
  expect(state.problems()).toEqual([])
})

test('each part of the work has its own problem, which ends when that part comes through', async () => {
  const state = waitingState()
  const fail = () => Promise.reject(new Error('mongodb://user:hunter2@db refused'))
  await expect(state.watch('outbox', fail)).rejects.toThrow('refused')
  await expect(state.watch('release', fail)).rejects.toThrow('refused')
  expect(state.problems()).toHaveLength(2)
  expect(state.problems().join(' ')).not.toContain('hunter2')
  await state.watch('outbox', async () => undefined)
  expect(state.problems()).toEqual([expect.stringMatching(/^Publishing failed:/u)])
  await state.watch('release', async () => undefined)
  expect(state.problems()).toEqual([])
})
