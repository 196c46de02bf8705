import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { startWorkerServer } from '../../src/api/worker-server.ts'
import { WorkerState } from '../../src/api/worker-state.ts'
import { asPublished, personForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, signedIn, type TestCms } from '@carepath/content/tests/support/open-cms.ts'

const token = 'a-token-of-forty-characters-for-the-tests'

test('an editor sees the progress of a pass, and the rows that wait behind it', async () => {
  const state = new WorkerState()
  const server = await startWorkerServer({ port: 0 }, { token, api: state.api(), ready: async () => state.problems() })
  onTestFinished(() => void server.close())
  const cms = await cmsOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  state.setPass('Nausea')
  state.setProgress({ done: 12, total: 42 })
  const draft = { ...personForm('Ann Placeholder'), _status: 'draft' as const }
  const { id } = await cms.payload.create({ collection: 'people', data: draft, draft: true })
  await cms.payload.update({ collection: 'people', id, data: asPublished({}), user: cms.editor })
  expect(await now(cms)).toMatchObject({
    worker: 'starting',
    pass: { label: 'Nausea', done: 12, total: 42 },
    queued: [{ title: 'Ann Placeholder', event: 'publish', by: 'Eli Editor' }],
    queuedCount: 1,
    pin: null,
    mayPin: false,
  })
  state.setPass(undefined)
  expect(await now(cms)).toMatchObject({ pass: null, queuedCount: 1 })
})

test('the answer says when no worker answers, and only users who are signed in get it', async () => {
  const cms = await cmsOf('http://127.0.0.1:9')
  expect(await now(cms)).toMatchObject({ worker: 'silent', pass: null, check: null, queuedCount: 0 })
  expect((await cms.rest('/publishing-now')).status).toBe(403)
})

async function cmsOf(workerUrl: string): Promise<TestCms> {
  const cms = await openCms({ WORKER_URL: workerUrl, WORKER_TOKEN: token })
  onTestFinished(() => cms.close())
  return cms
}

async function now(cms: TestCms): Promise<PublishingNow> {
  const response = await cms.rest('/publishing-now', { headers: await signedIn(cms) })
  return (await response.json()) as PublishingNow
}
