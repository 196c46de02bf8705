import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerQueries } from '../../src/workflow/request/answer-queries.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const choices = { route: 'bell/choices', query: {} }

test('a page is sent with the answers that the API would give', async () => {
  const req = await createLocalReq({ user: cms.editor }, cms.payload)
  const bell = { route: 'bell', query: {} }
  const [first, second] = await answerQueries(req, [choices, bell])
  expect(first).toMatchObject({ hasMailServer: false })
  expect(second).toMatchObject({ unread: 0 })
})

test('an answer that is refused is left out, and the others are there', async () => {
  const req = await createLocalReq({ user: cms.editor }, cms.payload)
  const malformed = { route: 'where-used', query: { collection: 'nothing', id: 'x' } }
  const [refused, answered] = await answerQueries(req, [malformed, choices])
  expect(refused).toBeUndefined()
  expect(answered).toBeDefined()
})

test('nothing is answered to somebody who isn’t signed in', async () => {
  const req = await createLocalReq({}, cms.payload)
  expect(await answerQueries(req, [choices])).toEqual([undefined])
})

test('a question that no part of the API answers is a mistake in the code', async () => {
  const req = await createLocalReq({ user: cms.editor }, cms.payload)
  await expect(answerQueries(req, [{ route: 'nothing-here', query: {} }])).rejects.toThrow('GET /nothing-here')
})
