import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { personForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('what stands around the endpoints is around each once, however many collections and configurations there are', async () => {
  const other = await openCms()
  await other.close()
  const { id } = await cms.payload.create({ collection: 'people', data: personForm('Jo Placeholder') })
  const headers = await signedIn(cms)
  const read = vi.spyOn(Response.prototype, 'json')
  const body = JSON.stringify({ _status: 'published' })
  const response = await cms.rest(`/people/${id}`, { method: 'PATCH', headers, body })
  expect(response.status).toBe(200)
  // By what says whether it is published, and by what translates it.
  expect(read.mock.calls.length).toBeLessThanOrEqual(2)
})
