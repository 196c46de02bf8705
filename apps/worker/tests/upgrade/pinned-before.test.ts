import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { loadPin } from '@carepath/content/workflow/releases/load-pin.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { builtSite, livePages, publishFormer, type FormerSite } from './publish-former.ts'

const infusion = '/treatments/ketamine-infusion/'

let cms: PublishingCms
let former: FormerSite

beforeAll(async () => {
  const fill = async (payload: Payload) => {
    former = await publishFormer(payload, { isPinned: true })
  }
  cms = await openPublishingCms({ SITE_DIST: builtSite }, { areSamples: false, fill })
  await leads()
})
afterAll(() => cms.close())

async function leads(): Promise<void> {
  await vi.waitFor(() => expect(cms.state.api().health({})).toMatchObject({ status: 'leading' }), { timeout: 60_000 })
}

test('a site that an earlier release of the program had pinned stays at its words after the upgrade, and catches up when it is unpinned', async () => {
  // A page whose documents the upgrade has parted in two waits with its former file: its new parts aren't of that release.
  const pinned = await livePages(join(cms.dataDir, 'live'))
  expect([...pinned.keys()]).toEqual([...former.pages.keys()])
  expect(pinned.get(infusion)).toBe(former.pages.get(infusion))
  expect(await loadPin(cms.payload)).toMatchObject({ release: 1, by: 'Ada Admin' })

  await cms.stopWorker()
  cms.startWorker()
  const redirect = { from: '/moved/', to: infusion, status: '301', reason: 'It moved.', _status: 'published' } as const
  await cms.payload.create({ collection: 'redirects', data: redirect })
  await leads()
  expect(await livePages(join(cms.dataDir, 'live'))).toEqual(pinned)

  await runWorkerTask(cms.payload, 'unpin', { by: 'Ada Admin' })
  expect(await cms.page(infusion)).toContain('ketamine into a vein, at a low dose; us-fda/off-label; 20%')
  expect(await cms.page('/moved/')).toContain(infusion)
})
