import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askWorker, runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import type { Verification } from '@carepath/content/outbox/verification.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { runCommand } from './run-command.ts'

let cms: PublishingCms
let reviewer: string
const ids: Record<string, string> = {}
/** A command takes seconds to start, many on a busy machine. */
const slow = { timeout: 180_000 }

beforeEach(async () => {
  cms = await openPublishingCms()
  reviewer = await publishReviewer(cms.payload)
  for (const term of ['Drip', 'Pump', 'Vein']) {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm(term, reviewer)),
    })
    ids[term] = id
  }
  await cms.until(async () => expect((await cms.page('/glossary/'))?.match(/Drip|Pump|Vein/gu)).toHaveLength(3))
  await settled()
})
afterEach(() => cms.close())

const live = (path: string) => join(cms.dataDir, 'live', path)

test('a site without differences needs no repair, and gets no release', async () => {
  const before = (await cms.releases()).length
  const { found, repaired } = await verify()
  expect(found).toMatchObject({ documents: [], files: [], unpublishable: [], pinnedTo: null, documentCount: 4 })
  expect(repaired).toBeUndefined()
  expect(await cms.releases()).toHaveLength(before)
})

test('damaged, lost, stray or badly compressed files are named with their documents, and repaired', async () => {
  await writeFile(live('glossary/drip/index.html'), 'tampered with')
  await rm(live('glossary/pump/index.html'))
  await writeFile(live('glossary/vein/index.html.br'), 'old')
  await writeFile(live('left-over.html'), 'nobody’s')
  await writeFile(live('sitemap.xml'), 'torn')
  const { found, repaired } = await verify()
  expect(found.documents).toEqual([])
  expect(found.files).toEqual([
    { file: '/glossary/drip/index.html', kind: 'different', document: `glossary-term/${ids.Drip}` },
    { file: '/glossary/pump/index.html', kind: 'missing', document: `glossary-term/${ids.Pump}` },
    { file: '/glossary/vein/index.html', kind: 'staleTwin', document: `glossary-term/${ids.Vein}` },
    { file: '/left-over.html', kind: 'extra' },
    { file: '/sitemap.xml', kind: 'different' },
  ])
  expect(repaired).toMatchObject({ documents: [], files: [] })
  expect(await cms.page('/glossary/drip/')).toContain('<title>Drip</title>')
  expect((await cms.releases())[0]).toMatchObject({ kind: 'repair', status: 'live', label: 'Repair of 5 files' })
})

test('documents that changed without the worker’s knowledge are named by language and repaired', slow, async () => {
  // Straight into the tables, as by a restored backup or another program: no hook runs, and no row is queued.
  const { client } = cms.payload.db as unknown as { client: { execute: (statement: object) => Promise<unknown> } }
  await client.execute({
    sql: 'UPDATE glossary_terms_locales SET plain_definition = ? WHERE _parent_id = ? AND _locale = ?',
    args: ['Said by nobody.', ids.Drip, 'en'],
  })
  await client.execute({ sql: `UPDATE glossary_terms SET _status = 'draft' WHERE id = ?`, args: [ids.Pump] })
  await cms.stopWorker()
  const { id: missed } = await cms.payload.create({
    collection: 'glossary-terms',
    data: asPublished(termForm('Missed', reviewer)),
  })
  await client.execute({ sql: 'DELETE FROM outbox WHERE document_id = ?', args: [missed] })
  const { code, output } = await runCommand('site-verify', [], cms.environment)
  expect(code, output).toBe(1)
  expect(output).toContain('3 documents and ')
  expect(output).toMatch(new RegExp(`different {2}Drip \\(en\\) {2}glossary-term/${ids.Drip}`, 'u'))
  expect(output).toMatch(new RegExp(`extra {6}Pump \\(en\\) {2}glossary-term/${ids.Pump}`, 'u'))
  expect(output).toMatch(new RegExp(`missing {4}/glossary/missed/index.html {2}glossary-term/${missed}`, 'u'))
  expect(await cms.page('/glossary/missed/')).toBeUndefined()

  const json = join(cms.dataDir, 'verification.json')
  const repair = await runCommand('site-verify', ['--repair', '--json', json], cms.environment)
  expect(repair.code, repair.output).toBe(0)
  const verification = JSON.parse(await readFile(json, 'utf8')) as Verification
  expect(verification.found.documents).toHaveLength(3)
  expect(verification.repaired).toMatchObject({ documents: [], files: [] })
  expect(await cms.page('/glossary/drip/')).toContain('Said by nobody.')
  expect(await cms.page('/glossary/missed/')).toBeDefined()
  expect(await cms.page('/glossary/pump/')).toBeUndefined()
})

test('the command has a running worker do the repair, and the two never publish at once', slow, async () => {
  await rm(live('glossary/vein/index.html'))
  const { code, output } = await runCommand('site-verify', ['--repair'], cms.environment)
  expect(code, output).toBe(0)
  expect(output).toContain('missing    /glossary/vein/index.html')
  expect(await cms.page('/glossary/vein/')).toBeDefined()
})

test('a document that can’t be rendered stays as it was, and counts as no difference', async () => {
  await cms.payload.create({
    collection: 'glossary-terms',
    data: asPublished(termForm('An unrenderable word', reviewer)),
  })
  await cms.until(async () => expect((await cms.releases())[0]).toMatchObject({ status: 'failed' }))
  const { found } = await verify(false)
  expect(found).toMatchObject({ documents: [], files: [] })
})

test('the command rolls back to a release and unpins it again, with or without a worker', slow, async () => {
  const [first] = (await cms.releases()).filter(({ number }) => typeof number === 'number')
  await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Later', reviewer)) })
  await cms.until(async () => expect(await cms.page('/glossary/later/')).toBeDefined())
  const back = await runCommand('site-rollback', ['--release', String(first?.number)], cms.environment)
  expect(back.output).toContain(`Release ${first?.number} is live, and the site is pinned to it`)
  expect(await cms.page('/glossary/later/')).toBeUndefined()
  expect((await cms.releases())[0]).toMatchObject({
    kind: 'rollBack',
    who: expect.stringContaining('command line') as string,
  })
  await cms.stopWorker()
  const again = await runCommand('site-rollback', ['--unpin'], cms.environment)
  expect(again.code, again.output).toBe(0)
  expect(await cms.page('/glossary/later/')).toBeDefined()
  const wrong = await runCommand('site-rollback', ['--release', 'twelve'], cms.environment)
  expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('Name one by its number') as string })
})

/** Waits until nothing is queued and the worker leads. */
async function settled(): Promise<void> {
  await cms.until(async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(totalDocs).toBe(0)
    // Documents from before its start may be live while it still starts.
    expect((await askWorker(cms.payload, 'status', {}))?.status).toBe('leading')
  })
}

async function verify(isRepairing = true): Promise<Verification> {
  return runWorkerTask(cms.payload, 'verify', { isRepairing })
}
