import { expect, onTestFinished, test } from 'vitest'
import { askWorker } from '@carepath/content/outbox/ask-worker.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { setClock } from '@carepath/content/tests/support/set-clock.ts'
import { openPublishingCms } from '../publishing/publishing-cms.ts'

test('the worker lists live documents whose review is overdue or due within 60 days, the soonest first', async () => {
  setClock('2027-01-01T20:00:00Z')
  const cms = await openPublishingCms({ CLINIC_TIME_ZONE: 'America/Los_Angeles' })
  onTestFinished(() => cms.close())
  const reviewer = await publishReviewer(cms.payload)
  const publish = async (term: string, reviewDue: string) => {
    const review = { reviewedBy: reviewer, reviewedAt: '2026-09-01', reviewDue }
    const form = { ...termForm(term, reviewer), review }
    await cms.payload.create({ collection: 'glossary-terms', data: asPublished(form) })
    await cms.until(async () => expect(await cms.page(`/glossary/${form.slug}/`)).toBeDefined())
  }
  await publish('In April', '2027-04-01')
  await publish('In March', '2027-03-02')
  await publish('In February', '2027-02-28')
  await cms.payload.create({ collection: 'glossary-terms', data: termForm('Never live', reviewer) })
  expect(await askWorker(cms.payload, 'dueReviews', {})).toMatchObject([
    { title: 'In February' },
    { title: 'In March' },
  ])
  expect(await askWorker(cms.payload, 'dueReviews', { until: '2027-04-01' }), 'a later day was asked for').toHaveLength(
    3,
  )
  expect(await askWorker(cms.payload, 'dueReviews', { until: '2027-02-28' })).toMatchObject([{ title: 'In February' }])

  setClock('2027-03-01T20:00:00Z')
  const [february, ...others] = (await askWorker(cms.payload, 'dueReviews', {})) ?? []
  expect(february).toEqual({
    type: 'glossary-term',
    id: expect.any(String) as string,
    title: 'In February',
    locales: ['en'],
    reviewDue: '2027-02-28',
    isOverdue: true,
    reviewedBy: 'Robin Placeholder',
    reviewedAt: '2026-09-01',
  })
  expect(others).toMatchObject([
    { title: 'In March', isOverdue: false },
    { title: 'In April', isOverdue: false },
  ])

  await cms.stopWorker()
  expect(await askWorker(cms.payload, 'dueReviews', {})).toBeNull()
})
