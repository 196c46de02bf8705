import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { builtSite } from './built-site.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

let cms: PublishingCms | undefined

afterEach(() => cms?.close())

test('a worker finds what changed while none ran, even where nothing is queued any more', async () => {
  cms = await openPublishingCms()
  const { payload, page, until } = cms
  const reviewer = await publishReviewer(payload)
  const kept = await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Kept', reviewer)) })
  const gone = await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Gone', reviewer)) })
  await until(async () => expect(await page('/glossary/')).toMatch(/Kept.*Gone|Gone.*Kept/u))

  await cms.stopWorker()
  const plainDefinition = 'Changed while no worker ran.'
  await payload.update({ collection: 'glossary-terms', id: kept.id, data: asPublished({ plainDefinition }) })
  await payload.delete({ collection: 'glossary-terms', id: gone.id })
  await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('New', reviewer)) })
  await payload.delete({ collection: 'outbox', where: {} })
  cms.startWorker()
  await until(async () => {
    expect(await page('/glossary/kept/')).toContain(plainDefinition)
    expect(await page('/glossary/gone/')).toBeUndefined()
    expect(await page('/glossary/new/')).toBeDefined()
  })
})

test('a worker that missed nothing publishes nothing', async () => {
  cms = await openPublishingCms()
  const { payload, page, until } = cms
  const reviewer = await publishReviewer(payload)
  await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Still', reviewer)) })
  await until(async () => expect(await page('/glossary/still/')).toBeDefined())
  await cms.stopWorker()
  const before = await cms.releases()
  cms.startWorker()
  await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Next', reviewer)) })
  await until(async () => expect(await page('/glossary/next/')).toBeDefined())
  await until(async () => {
    const after = await cms!.releases()
    expect(after.map(({ label }) => label)).toEqual(['Next', ...before.map(({ label }) => label)])
  })
})

test('without a readable bundle nothing goes live, the release says why, and publishing goes on once the bundle is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-site-'))
  const dist = join(folder, 'dist')
  cms = await openPublishingCms({ SITE_DIST: dist })
  const { payload, page, until } = cms
  const reviewer = await publishReviewer(payload)
  await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Patient', reviewer)) })
  await until(async () => {
    expect((await cms!.releases())[0]).toMatchObject({
      status: 'failed',
      error: { code: 'unreadableBundle', next: 'Build the site again.' },
    })
  })
  expect(await page('/glossary/patient/')).toBeUndefined()
  await cp(builtSite, dist, { recursive: true })
  await until(async () => expect(await page('/glossary/patient/')).toBeDefined())
  await rm(folder, { recursive: true })
})

test('a schedule that can’t be kept becomes a failed release', async () => {
  cms = await openPublishingCms()
  const { payload } = cms
  const term = await payload.create({
    collection: 'glossary-terms',
    data: { term: 'Half done', slug: 'half-done' },
    draft: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'glossary-terms', value: term.id },
      user: { relationTo: 'users', value: cms.editor.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await cms.until(async () => {
    const [release] = await cms!.releases()
    expect(release).toMatchObject({ label: 'Half done', status: 'failed', error: { code: 'missedSchedule' } })
    expect(release?.error?.message).toContain('Scheduled publish failed')
  })
  const { totalDocs } = await payload.count({ collection: 'payload-jobs' })
  expect(totalDocs).toBe(0)
})
