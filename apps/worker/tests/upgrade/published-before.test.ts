import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher } from '@carepath/publisher'
import { documentKey, type PublishedDocument, type Treatment } from '@carepath/schema'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { readDump } from '@carepath/content/tests/upgrade/dump.ts'
import { fillFromDump } from '@carepath/content/tests/upgrade/fill-from-dump.ts'
import { loadPageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

const builtSite = join(import.meta.dirname, 'built-site')
const infusion = '/treatments/ketamine-infusion/'
const stimulation = '/treatments/magnetic-stimulation/'
const defiant = `/es${stimulation}`

const dump = readDump('SQLite')
const idOf = (slug: string) => dump.documents.find((document) => 'slug' in document && document.slug === slug)?.id

let cms: PublishingCms
let former: ReadonlyMap<string, string>
let afterFirst: Date

beforeAll(async () => {
  cms = await openPublishingCms({ SITE_DIST: builtSite }, { areSamples: false, fill: publishFormer })
  await cms.until(async () => expect(await cms.page(infusion)).toContain('Now: '))
})
afterAll(() => cms.close())

test('every page that an earlier release has published is live, and rendered anew from the words in their present shape', async () => {
  const present = await livePages()
  expect([...present.keys()]).toEqual([...former.keys()])
  const asBefore = [...former].filter(([path, html]) => present.get(path) === html).map(([path]) => path)
  expect(asBefore.filter((path) => !path.startsWith(defiant) && !path.includes('/sickness/'))).toEqual([])
  expect(await cms.page(infusion)).toContain('ketamine into a vein, at a low dose; us-fda/off-label; 20%')
  expect(await cms.page('/side-effects/nausea/')).toContain('20%')
})

test('a document that can’t be mapped any more keeps its words, in the present shape', async () => {
  expect(await cms.page(stimulation)).toContain('a magnetic coil; us-fda/off-label; 20%')
})

test('a former document that can be neither mapped nor rendered keeps its pages, and holds up no other', async () => {
  expect(await cms.page(defiant)).toBe(former.get(defiant))
  const { id } = await cms.payload.create({ collection: 'redirects', data: redirect })
  await cms.until(async () => expect(await cms.page('/moved/')).toContain(infusion))
  await cms.payload.delete({ collection: 'redirects', id })
  const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
  expect([found.documents, found.files]).toEqual([[], []])
})

test('what a page said is shown for moments before the upgrade, with its documents in their present shape', async () => {
  const evidence = await loadPageEvidence(cms.payload, { path: infusion, at: afterFirst })
  expect(evidence?.html.toString()).toContain('Then: ')
  const { name, sideEffects } = evidence?.documents[0]?.document as Treatment
  expect(name).toBe('The first name')
  expect(sideEffects[0]?.figures[0]?.value).toMatchObject({ kind: 'percent', percent: 30 })
})

test('the site goes back to a release of a former shape, and forward again', async () => {
  await runWorkerTask(cms.payload, 'rollBack', { number: 1, by: 'Ada Admin' })
  expect([...(await livePages()).keys()]).toEqual([...former.keys()])
  const page = await cms.page(infusion)
  expect(page).toContain('The first name; ketamine into a vein, at a low dose; us-fda/off-label; 30%')
  expect(await cms.page(defiant)).toBe(former.get(defiant))
  const notes = (await cms.releases())[0]?.notes
  expect(notes).toContainEqual(
    expect.stringMatching(/^Magnetic stimulation: not rolled back\. The page \S+ can’t be made \(reference /u),
  )
  await runWorkerTask(cms.payload, 'unpin', { by: 'Ada Admin' })
  expect(await cms.page(infusion)).toContain('20%')
})

const redirect = { from: '/moved/', to: infusion, status: '301', reason: 'It moved.', _status: 'published' } as const

/** Two releases as the former code made them, of documents in their former shape. The second treatment lost its approvals since. */
async function publishFormer(payload: Payload): Promise<void> {
  const approvals = dump.tables.approvals?.filter((row) => row.document_id !== idOf('magnetic-stimulation')) ?? []
  await fillFromDump(payload, { tables: { ...dump.tables, approvals } })
  const options = publisherOptions(getSettings(payload))
  const publisher = await openPublisher({ ...options, bundlePath: join(builtSite, 'former.ts') })
  await publisher.publish({ changes: changesOf(dump.documents.map(withFirstWords).map(withDefiantShape)) })
  await pause(5)
  afterFirst = new Date()
  await pause(5)
  const { error } = await publisher.publish({ changes: changesOf(dump.documents.map(withDefiantShape)) })
  expect(error).toBeUndefined()
  await publisher.close()
  former = await livePages(options.liveDir)
}

function withFirstWords(document: PublishedDocument): PublishedDocument {
  if (document.id === idOf('ketamine-infusion')) return { ...document, name: 'The first name' } as Treatment
  if (document.id !== idOf('nausea')) return document
  const frequency: object = { ...(Reflect.get(document, 'frequency') as object), numerator: 3, denominator: 10 }
  return Object.assign({}, document, { frequency })
}

/** No release has published a treatment without its drug. */
const withDefiantShape = (document: PublishedDocument): PublishedDocument =>
  document.id === idOf('magnetic-stimulation') && document.locale === 'es'
    ? ({ ...document, drug: null } as unknown as Treatment)
    : document

function changesOf(documents: readonly PublishedDocument[]) {
  return [...Map.groupBy(documents, documentKey).values()].map((renditions) => {
    const { type, id } = renditions[0]!
    return { type, id, documents: renditions }
  })
}

async function livePages(live = join(cms.dataDir, 'live')): Promise<Map<string, string>> {
  const files = (await readdir(live, { recursive: true })).filter((file) => file.endsWith('index.html')).sort()
  const toPage = async (file: string) =>
    [`/${file.slice(0, -'index.html'.length)}`, await readFile(join(live, file), 'utf8')] as const
  return new Map(await Promise.all(files.map(toPage)))
}
