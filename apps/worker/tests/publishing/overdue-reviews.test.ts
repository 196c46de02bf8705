import { expect, onTestFinished, test } from 'vitest'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { setClock } from '@carepath/content/tests/support/set-clock.ts'
import { sign } from '@carepath/content/tests/support/sign.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

// In Los Angeles 14 March 2027 is an hour short: it ends at seven in Greenwich, and not at eight as the day before.
const lastMinute = '2027-03-15T06:59:00Z'
const midnight = '2027-03-15T07:00:01Z'
const notice = 'Review overdue since 2027-03-15'

test('from the clinic’s midnight on a page says that its review is overdue, and no other page is touched', async () => {
  const cms = await openAt(lastMinute)
  const reviewer = await publishReviewer(cms.payload)
  await publishTerm(cms, 'Due today', { reviewer, reviewDue: '2027-03-14' })
  await publishTerm(cms, 'Due tomorrow', { reviewer, reviewDue: '2027-03-15' })
  const before = await cms.releases()
  expect(await cms.page('/glossary/due-today/')).not.toContain('overdue')

  setClock(midnight)
  await cms.until(async () => expect(await cms.page('/glossary/due-today/')).toContain(notice))
  await cms.until(async () => expect((await cms.releases()).length).toBe(before.length + 1))
  expect((await cms.releases())[0]).toMatchObject({
    label: 'Due today',
    who: 'Carepath',
    paths: ['/glossary/due-today/'],
    changes: [{ title: 'Due today', notes: ['Its review is overdue since 2027-03-15, and its pages say so.'] }],
  })
  expect(await cms.page('/glossary/due-tomorrow/')).not.toContain('overdue')
  await expectNothingDiffers(cms)
})

test('a wrong clock has no lasting effect on any page', async () => {
  const cms = await openAt(lastMinute)
  const reviewer = await publishReviewer(cms.payload)
  await publishTerm(cms, 'Vein', { reviewer, reviewDue: '2027-03-14' })
  setClock('2029-01-01T00:00:00Z')
  await cms.until(async () => expect(await cms.page('/glossary/vein/')).toContain(notice))
  setClock(lastMinute)
  await cms.until(async () => expect(await cms.page('/glossary/vein/')).not.toContain('overdue'))
  await expectNothingDiffers(cms)
})

test('a worker that did not run at midnight publishes the marks at its start, once', async () => {
  const cms = await openAt(lastMinute)
  const reviewer = await publishReviewer(cms.payload)
  await publishTerm(cms, 'Drip', { reviewer, reviewDue: '2027-03-14' })
  await cms.stopWorker()
  setClock('2027-03-17T12:00:00Z')
  cms.startWorker()
  await cms.until(async () => expect(await cms.page('/glossary/drip/')).toContain(notice))
  const count = (await cms.releases()).length
  await cms.stopWorker()
  cms.startWorker()
  await publishTerm(cms, 'Next', { reviewer, reviewDue: '2027-06-01' })
  await cms.until(async () => expect((await cms.releases()).length).toBe(count + 1))
})

test('a site that is pinned to an earlier release gets its marks when it is unpinned', async () => {
  const cms = await openAt(lastMinute)
  const reviewer = await publishReviewer(cms.payload)
  await publishTerm(cms, 'Pump', { reviewer, reviewDue: '2027-03-14' })
  await cms.until(() => expectNothingDiffers(cms))
  const number = (await cms.releases())[0]?.number ?? 0
  await runWorkerTask(cms.payload, 'rollBack', { number, by: 'Ada Admin' })
  setClock(midnight)
  await expectNothingDiffers(cms)
  expect(await cms.page('/glossary/pump/')).not.toContain('overdue')
  await runWorkerTask(cms.payload, 'unpin', { by: 'Ada Admin' })
  await cms.until(async () => expect(await cms.page('/glossary/pump/')).toContain(notice))
})

test('the mark goes when the whole document is reviewed', async () => {
  const cms = await openAt(lastMinute)
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  const reviewer = await clinician(cms.payload, 'Casey Clinician')
  const { id } = await publishTerm(cms, 'Cuff', { reviewer, reviewDue: '2027-03-14' })
  setClock(midnight)
  await cms.until(async () => expect(await cms.page('/glossary/cuff/')).toContain(notice))
  const headers = await signedIn(cms, 'rae.reviewer@example.com')
  expect((await stepsOf(cms, { id, locale: 'en' }).take('approve', headers)).status).toBe(200)
  await cms.until(async () => expect(await cms.page('/glossary/cuff/')).not.toContain('overdue'))
  await expectNothingDiffers(cms)
})

async function openAt(instant: string): Promise<PublishingCms> {
  setClock(instant)
  const cms = await openPublishingCms({ CLINIC_TIME_ZONE: 'America/Los_Angeles' })
  onTestFinished(() => cms.close())
  return cms
}

async function publishTerm(
  cms: PublishingCms,
  term: string,
  { reviewer, reviewDue }: { reviewer: string; reviewDue: string },
): Promise<GlossaryTerm> {
  const form = termForm(term, reviewer)
  const review = { ...form.review, reviewedAt: '2026-10-01', reviewDue }
  const { id, slug } = await cms.payload.create({ collection: 'glossary-terms', data: { ...form, review } })
  await sign(cms.payload, { type: 'glossary-term', id })
  const published = await cms.payload.update({ collection: 'glossary-terms', id, data: asPublished({}) })
  await cms.until(async () => expect(await cms.page(`/glossary/${slug}/`)).toBeDefined())
  await cms.until(async () => {
    const { docs } = await cms.payload.find({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(docs).toEqual([])
  })
  return published
}

async function expectNothingDiffers(cms: PublishingCms): Promise<void> {
  const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
  expect(found).toMatchObject({ documents: [], files: [], unpublishable: [] })
}
