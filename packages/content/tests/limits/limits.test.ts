import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { getSettings } from '../../src/config/get-settings.ts'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>
let reviewer: string

beforeAll(async () => {
  cms = await openCms({ DISK_RESERVE_MB: '0' })
  headers = await signedIn(cms)
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())
afterEach(() => vi.restoreAllMocks())

/** Saves a form as the browser would. */
async function save(path: string, form: object, method = 'POST'): Promise<{ status: number; text: string }> {
  const response = await cms.rest(path, { method, headers, body: JSON.stringify(form) })
  return { status: response.status, text: await response.text() }
}

const queued = async () => (await cms.payload.count({ collection: 'outbox' })).totalDocs
const terms = async (term: string) =>
  (await cms.payload.count({ collection: 'glossary-terms', where: { term: { equals: term } } })).totalDocs

test('on a nearly full disk a publish is refused in words before anything of it is saved; a draft is kept', async () => {
  const live = await cms.payload.create({
    collection: 'glossary-terms',
    data: asPublished(termForm('Cannula', reviewer)),
  })
  const before = await queued()
  const settings = getSettings(cms.payload)
  settings.diskReserveBytes = 2 ** 60
  try {
    const refused = await save('/glossary-terms', asPublished(termForm('Drip', reviewer)))
    expect(refused.status).toBe(507)
    expect(refused.text).toContain('The server’s disk is nearly full, so nothing can be published. Save it as a draft')
    expect([await terms('Drip'), await queued()]).toEqual([0, before])

    expect((await save('/glossary-terms?draft=true', termForm('Drip', reviewer))).status).toBe(201)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A room' }))
    form.set('file', new File(['not even a picture'], 'a.png', { type: 'image/png' }))
    const upload = await cms.rest('/media', {
      method: 'POST',
      headers: { authorization: headers.authorization ?? '' },
      body: form,
    })
    expect([upload.status, await upload.text()]).toEqual([507, expect.stringContaining('no file can be uploaded')])

    // The redirect that the worker saves with a page that leaves is part of the release.
    const redirect = { from: '/old/', to: '/contact/', _status: 'published' as const }
    const context = { isBeingReleased: true }
    const made = cms.payload.create({ collection: 'redirects', data: redirect as never, context })
    await expect(made).resolves.toBeDefined()
    // What leaves the site needs no room that a recall hasn't.
    const down = await save(`/glossary-terms/${live.id}`, { _status: 'draft', unpublishAllLocales: true }, 'PATCH')
    expect(down.status, down.text).toBe(200)
    expect(await queued()).toBe(before + 1)
  } finally {
    settings.diskReserveBytes = 0
  }
  expect((await save('/glossary-terms', asPublished(termForm('Cuff', reviewer)))).status).toBe(201)
})

test('where as many changes wait as may, no further one is published, and what leaves the site is never refused', async () => {
  const live = await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Port', reviewer)) })
  const settings = getSettings(cms.payload)
  settings.queueLimit = await queued()
  // A count of the queue is good for two seconds.
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000)
  const refused = await save('/glossary-terms', asPublished(termForm('Line', reviewer)))
  expect([refused.status, await terms('Line')]).toEqual([503, 0])
  expect(refused.text).toContain('published changes wait already, and no more may. Save it as a draft')
  const down = await save(`/glossary-terms/${live.id}`, { _status: 'draft', unpublishAllLocales: true }, 'PATCH')
  expect(down.status, down.text).toBe(200)
  settings.queueLimit = 20_000
})
