import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

let cms: PublishingCms

beforeAll(async () => {
  cms = await openPublishingCms()
  await cms.until(async () => expect(cms.state.api().health({})).toMatchObject({ status: 'leading' }))
})
afterAll(() => cms.close())

async function health(): Promise<[number, unknown]> {
  const response = await cms.rest('/health')
  return [response.status, await response.json()]
}

test('health is well while the worker does its work, and failing while something keeps it from it', async () => {
  expect(await health()).toEqual([200, expect.objectContaining({ status: 'ok', publishing: 'running' })])
  cms.state.setProblem('The worker can’t start: the site’s bundle is missing.')
  expect(await health()).toEqual([503, expect.objectContaining({ status: 'failing', publishing: 'failing' })])
  expect(JSON.stringify(await health())).not.toContain('bundle')
  cms.state.setProblem(undefined)
  expect(await health()).toEqual([200, expect.objectContaining({ status: 'ok' })])
})
