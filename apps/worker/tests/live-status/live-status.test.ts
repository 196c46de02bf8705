import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

let cms: PublishingCms
let reviewer: string

beforeAll(async () => {
  cms = await openPublishingCms({ SITE_URL: 'https://clinic.example' })
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())

test('a form says that a draft is not live, that a published document is on its way, and then where its page is', async () => {
  await cms.stopWorker()
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: termForm('Vein', reviewer),
    draft: true,
  })
  expect(await status(id)).toEqual({ state: 'notLive' })
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
  expect(await status(id)).toEqual({ state: 'publishing' })
  cms.startWorker()
  await cms.until(async () => {
    expect(await status(id)).toEqual({
      state: 'live',
      since: expect.stringMatching(/^\d{4}-/u) as string,
      address: 'https://clinic.example/glossary/#vein',
      notes: [],
      leaving: [],
    })
  })
  expect(await status(id, 'es')).toMatchObject({
    state: 'live',
    address: null,
    notes: ['It isn’t live in this language yet.'],
  })
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'draft' } })
  await cms.until(async () => expect(await status(id)).toEqual({ state: 'notLive' }))
})

test('a form says why its document could not go live, and what to do', async () => {
  const term = asPublished(termForm('An unrenderable word', reviewer))
  const { id } = await cms.payload.create({ collection: 'glossary-terms', data: term })
  await cms.until(async () => {
    expect(await status(id)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('could not be rendered') as string,
    })
  })
})

test('only users who are signed in get an answer, and an invalid question is refused', async () => {
  expect((await cms.rest('/live-status?type=page&id=x&locale=en')).status).toBe(403)
  expect((await cms.rest('/live-status?type=leaflet&id=x&locale=en', { headers: await signedIn(cms) })).status).toBe(
    400,
  )
})

async function status(id: string, locale = 'en'): Promise<LiveStatus> {
  const response = await cms.rest(`/live-status?type=glossary-term&id=${id}&locale=${locale}`, {
    headers: await signedIn(cms),
  })
  return (await response.json()) as LiveStatus
}
