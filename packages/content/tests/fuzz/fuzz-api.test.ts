import { expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { testEnv } from '../env.ts'
import { runFuzz } from './run-fuzz.ts'

onEachDatabase(({ environment }) => {
  const database = environment.DATABASE_URL
  // Reading all that is stored takes longer over MongoDB's protocol.
  const requests = database === undefined ? testEnv.fuzzRequests : Math.ceil(testEnv.fuzzRequests / 5)

  test('no random request ends in an error of the server, is stored though refused, or leaves a stack in the log', async () => {
    const { byStatus, ...found } = await runFuzz({ requests, seed: 13, database })
    expect(found).toEqual({ requests, serverErrors: [], storedRefusals: [], loggedStacks: [] })
    // Requests of every outcome were among them.
    expect(Object.keys(byStatus)).toEqual(expect.arrayContaining(['200', '201', '400', '403', '404']))
  }, 600_000)
})
