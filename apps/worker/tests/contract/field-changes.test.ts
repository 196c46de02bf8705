import { afterAll, beforeAll, expect, test } from 'vitest'
import { toSlug } from '@carepath/content/fields/inputs/to-slug.ts'
import type { Page } from '@carepath/content/model/payload-types.ts'
import { asPublished, publishReviewer, richText } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { reviewDays } from '@carepath/content/tests/support/days.ts'
import { published } from './published.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
  }, 120_000)
  afterAll(() => cms.close())

  test('a document that goes live is as new as its fields', async () => {
    const id = await createPage('Parking')
    expect((await published(cms.payload, 'page', id))?.changedAt).toBeUndefined()
  })

  test('new words for search engines change nothing that readers see', async () => {
    const id = await createPage('Opening times')
    const before = await published(cms.payload, 'page', id)
    await save(id, { seo: { title: 'When we are open', description: 'Our opening times.' } })
    const after = await published(cms.payload, 'page', id)
    expect(after?.updatedAt).not.toBe(before?.updatedAt)
    const dates = after?.changedAt ?? {}
    expect(Object.keys(dates)).toEqual(expect.arrayContaining(['slug', 'kind', 'title', 'summary', 'body', 'review']))
    expect(new Set(Object.values(dates))).toEqual(new Set([before?.updatedAt]))
  })

  test('a new text changes its own field, and the others keep their dates through later changes', async () => {
    const id = await createPage('Getting here')
    const first = await published(cms.payload, 'page', id)
    await save(id, { summary: 'By train, by bus and on foot.' })
    const second = await published(cms.payload, 'page', id)
    expect(second?.changedAt?.summary).toBeUndefined()
    expect(second?.changedAt?.title).toBe(first?.updatedAt)
    await save(id, { title: 'How to get here' })
    const third = await published(cms.payload, 'page', id)
    expect(third?.changedAt).toMatchObject({ summary: second?.updatedAt, body: first?.updatedAt })
    expect(third?.changedAt?.title).toBeUndefined()
  })

  test('a summary of the change has a date of its own, apart from the review', async () => {
    const id = await createPage('Fees')
    const first = await published(cms.payload, 'page', id)
    await save(id, { review: { ...reviewOf(), changeSummary: 'We say what a visit costs.' } })
    const second = await published(cms.payload, 'page', id)
    expect(second?.changedAt?.changeSummary).toBeUndefined()
    expect(second?.changedAt?.review).toBe(first?.updatedAt)
    await save(id, { title: 'What it costs' })
    expect((await published(cms.payload, 'page', id))?.changedAt?.changeSummary).toBe(second?.updatedAt)
  })

  test('a text that is taken out leaves its date', async () => {
    const id = await createPage('Visitors')
    await save(id, { review: { ...reviewOf(), conflictsOfInterest: 'None.', changeSummary: 'Visitors are welcome.' } })
    const before = new Date().toISOString()
    await save(id, { review: { ...reviewOf(), conflictsOfInterest: 'None.', changeSummary: null } })
    const removedAt = (await published(cms.payload, 'page', id))?.changedAt?.changeSummary ?? ''
    expect(removedAt > before).toBe(true)
    await save(id, { title: 'Your visitors' })
    expect((await published(cms.payload, 'page', id))?.changedAt?.changeSummary).toBe(removedAt)
  })

  test('a page that was taken down begins anew', async () => {
    const id = await createPage('Closed today')
    await cms.payload.update({ collection: 'pages', id, data: { _status: 'draft' } })
    await save(id, {})
    expect((await published(cms.payload, 'page', id))?.changedAt).toBeUndefined()
  })

  function reviewOf() {
    return { reviewedBy: reviewer, ...reviewDays }
  }

  async function createPage(title: string): Promise<string> {
    const page = {
      title,
      slug: toSlug(title),
      kind: 'other' as const,
      summary: `${title}, in short.`,
      body: richText(title),
    }
    const { id } = await cms.payload.create({
      collection: 'pages',
      data: asPublished({ ...page, review: reviewOf() }),
    })
    return id
  }

  async function save(id: string, data: Partial<Page>): Promise<void> {
    await cms.payload.update({ collection: 'pages', id, data: { ...data, _status: 'published' } })
  }
})
