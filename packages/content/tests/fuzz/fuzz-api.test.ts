import { expect, test } from 'vitest'
import { testEnv } from '../env.ts'
import { runFuzz } from './run-fuzz.ts'

test('no random request ends in an error of the server, is stored though refused, or leaves a stack in the log', async () => {
  const requests = testEnv.fuzzRequests
  const { byStatus, ...found } = await runFuzz({ requests, seed: 13 })
  expect(found).toEqual({ requests, serverErrors: [], storedRefusals: [], loggedStacks: [] })
  // Requests of every outcome were among them.
  expect(Object.keys(byStatus)).toEqual(expect.arrayContaining(['200', '201', '400', '403', '404']))
}, 600_000)
