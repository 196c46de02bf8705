import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClinicalKey } from '@carepath/content/model/clinical-key.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let held: ClinicalKey

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'admin', 'Ada Admin')
    const reviewer = await publishReviewer(cms.payload)
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Held', reviewer)),
    })
    held = { type: 'glossary-term', id }
    await cms.until(async () => expect(await cms.page('/glossary/held/')).toBeDefined())
  }, 120_000)
  afterAll(() => cms.close())

  test('a hold is placed by reviewers and admins, with a reason', async () => {
    expect((await hold('editor', { on: true, reason: 'Counsel looks at it.' })).status).toBe(403)
    expect((await hold('rae.reviewer', { on: true })).status).toBe(400)
    expect(await cms.page('/glossary/held/')).toBeDefined()
  })

  test('a document on legal hold leaves the site at once, and its form says so', async () => {
    const response = await hold('rae.reviewer', { on: true, reason: 'Counsel looks at it.' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ ms: expect.any(Number) as number, cascaded: [] })
    expect(await cms.page('/glossary/held/')).toBeUndefined()
    const status = await send('editor', 'GET', `/live-status?type=glossary-term&id=${held.id}&locale=en`)
    expect(await status.json()).toMatchObject({ state: 'withdrawn', kind: 'legalHold', by: 'Rae Reviewer' })
    expect((await hold('ada.admin', { on: true, reason: 'Again.' })).status).toBe(400)
  })

  test('nobody can publish, restore or delete a document on legal hold, and the refusal names the hold', async () => {
    const path = `/glossary-terms/${held.id}`
    for (const who of ['editor', 'rae.reviewer', 'ada.admin']) {
      const response = await send(who, 'PATCH', path, { _status: 'published' })
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('placed by Rae Reviewer')
    }
    expect((await send('ada.admin', 'DELETE', path)).status).toBe(403)
    const bulk = await send('ada.admin', 'PATCH', `/glossary-terms?where[id][equals]=${held.id}`, {
      _status: 'published',
    })
    expect(await bulk.text()).toContain('legal hold')
    const { docs } = await cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: held.id } },
    })
    // Restored, it is a draft, which can't be published either.
    expect((await send('ada.admin', 'POST', `/glossary-terms/versions/${docs[0]?.id}`)).status).toBe(200)
    expect((await send('ada.admin', 'PATCH', path, { _status: 'published' })).status).toBe(403)
    expect((await send('editor', 'PATCH', `${path}?draft=true`, { plainDefinition: 'A draft.' })).status).toBe(200)
    expect(await cms.page('/glossary/held/')).toBeUndefined()
  })

  test('only an admin releases the hold; then the document comes back by itself', async () => {
    expect((await hold('rae.reviewer', { on: false })).status).toBe(403)
    expect((await hold('ada.admin', { on: false, reason: 'Cleared.' })).status).toBe(200)
    await cms.until(async () =>
      expect(await cms.page('/glossary/held/')).toContain('A feeling of being apart from your body.'),
    )
    expect((await hold('ada.admin', { on: false })).status).toBe(400)
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { and: [{ documentId: { equals: held.id } }, { action: { in: ['held', 'holdReleased'] } }] },
      sort: 'at',
    })
    expect(docs.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'Rae Reviewer held',
      'Ada Admin holdReleased',
    ])
  })

  test('a hold placed while no worker runs is on record, and takes effect as soon as one runs', async () => {
    await cms.stopWorker()
    const response = await hold('ada.admin', { on: true, reason: 'Counsel looks at it.' })
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({ pending: expect.stringContaining('does not lead') as string })
    cms.startWorker()
    await cms.until(async () => expect(await cms.page('/glossary/held/')).toBeUndefined())
  })

  async function send(who: string, method: string, path: string, body?: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }

  const hold = (who: string, wanted: { on: boolean; reason?: string }) =>
    send(who, 'POST', '/legal-hold', { ...held, ...wanted })
})
