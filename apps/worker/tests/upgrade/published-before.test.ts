import { join } from 'node:path'
import type { Treatment } from '@carepath/schema'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { loadPageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { builtSite, livePages, publishFormer, type FormerSite } from './publish-former.ts'

const infusion = '/treatments/ketamine-infusion/'
const stimulation = '/treatments/magnetic-stimulation/'
const defiant = `/es${stimulation}`

let cms: PublishingCms
let former: FormerSite

beforeAll(async () => {
  const fill = async (payload: Payload) => {
    former = await publishFormer(payload)
  }
  cms = await openPublishingCms({ SITE_DIST: builtSite }, { areSamples: false, fill })
  await cms.until(async () => expect(await cms.page(infusion)).toContain('Now: '))
})
afterAll(() => cms.close())

const liveDir = () => join(cms.dataDir, 'live')

test('every page that an earlier release has published is live, and rendered anew from the words in their present shape', async () => {
  const present = await livePages(liveDir())
  expect([...present.keys()]).toEqual([...former.pages.keys()])
  const asBefore = [...former.pages].filter(([path, html]) => present.get(path) === html).map(([path]) => path)
  expect(asBefore.filter((path) => !path.startsWith(defiant) && !path.includes('/sickness/'))).toEqual([])
  expect(await cms.page(infusion)).toContain('ketamine into a vein, at a low dose; us-fda/off-label; 20%')
  expect(await cms.page('/side-effects/nausea/')).toContain('20%')
})

test('a document that can’t be mapped any more keeps its words, in the present shape', async () => {
  expect(await cms.page(stimulation)).toContain('a magnetic coil; us-fda/off-label; 20%')
})

test('a former document that can be neither mapped nor rendered keeps its pages, and holds up no other', async () => {
  expect(await cms.page(defiant)).toBe(former.pages.get(defiant))
  const { id } = await cms.payload.create({ collection: 'redirects', data: redirect })
  await cms.until(async () => expect(await cms.page('/moved/')).toContain(infusion))
  await cms.payload.delete({ collection: 'redirects', id })
  const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
  expect([found.documents, found.files]).toEqual([[], []])
})

test('what a page said is shown for moments before the upgrade, with its documents in their present shape', async () => {
  const evidence = await loadPageEvidence(cms.payload, { path: infusion, at: former.afterFirst })
  expect(evidence?.html.toString()).toContain('Then: ')
  const { name, sideEffects } = evidence?.documents[0]?.document as Treatment
  expect(name).toBe('The first name')
  expect(sideEffects[0]?.figures[0]?.value).toMatchObject({ kind: 'percent', percent: 30 })
})

test('the site goes back to a release of a former shape, and forward again', async () => {
  await runWorkerTask(cms.payload, 'rollBack', { number: 1, by: 'Ada Admin' })
  expect([...(await livePages(liveDir())).keys()]).toEqual([...former.pages.keys()])
  const page = await cms.page(infusion)
  expect(page).toContain('The first name; ketamine into a vein, at a low dose; us-fda/off-label; 30%')
  expect(await cms.page(defiant)).toBe(former.pages.get(defiant))
  const notes = (await cms.releases())[0]?.notes
  expect(notes).toContainEqual(
    expect.stringMatching(/^Magnetic stimulation: not rolled back\. The page \S+ can’t be made \(reference /u),
  )
  await runWorkerTask(cms.payload, 'unpin', { by: 'Ada Admin' })
  expect(await cms.page(infusion)).toContain('20%')
})

const redirect = { from: '/moved/', to: infusion, status: '301', reason: 'It moved.', _status: 'published' } as const
