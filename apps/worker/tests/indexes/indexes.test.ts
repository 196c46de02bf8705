import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createLocalReq } from 'payload'
import { loadCalendar } from '@carepath/content/workflow/calendar/load-calendar.ts'
import { loadYourWork } from '@carepath/content/workflow/your-work/load-your-work.ts'
import { verifyEvidence } from '@carepath/content/evidence/verify-evidence.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { canExplain, findCollectionScans, stagesOf } from '@carepath/content/tests/indexes/explained.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

const mongo = inject('mongo')
const explains = 'url' in mongo && (await canExplain(mongo.url))
const whyNot = explains ? '' : ' (skipped: this server does not explain how it reads)'

onEachDatabase(({ name, environment }) => {
  // SQLite's own plans are read in publishing/same-work.test.ts.
  describe.skipIf(name === 'SQLite')('of what a day’s work asks', () => {
    let cms: PublishingCms

    beforeAll(async () => {
      cms = await openPublishingCms(environment)
      await workForADay(cms)
    }, 60_000)
    // Fails on MongoDB where something was asked that no index serves.
    afterAll(() => cms.close())

    test('everything is served by an index of its collection', async () => {
      const asked = new Set(cms.queries.asked().map(({ collection }) => collection))
      for (const collection of ['_glossary-terms_versions', 'glossary-terms', 'evidences', 'outboxes', 'releases'])
        expect(asked).toContain(collection)
      for (const collection of ['approvals', 'reviews', 'withdrawals', 'open-forms', 'notifications', 'leases'])
        expect(asked).toContain(collection)
      expect(await cms.queries.findScans()).toEqual([])
    })

    test.skipIf(!explains)(`nothing reads a whole collection of 10,000${whyNot}`, { timeout: 120_000 }, async () => {
      const asked = cms.queries.asked()
      expect(await findCollectionScans(environment.DATABASE_URL ?? '', asked, 10_000)).toEqual([])
    })
  })
})

test('the steps of a plan are read wherever they stand, without those of plans that were not taken', () => {
  const scan = { stage: 'COLLSCAN' }
  const fetch = { stage: 'FETCH', inputStage: { stage: 'IXSCAN' } }
  expect(stagesOf({ queryPlanner: { winningPlan: fetch, rejectedPlans: [scan] } })).toEqual(['FETCH', 'IXSCAN'])
  expect(stagesOf({ queryPlanner: { winningPlan: { queryPlan: { stage: 'OR', inputStages: [scan] } } } })).toEqual([
    'OR',
    'COLLSCAN',
  ])
})

/** What people do in a day, and what their screens load meanwhile. */
async function workForADay(cms: PublishingCms): Promise<void> {
  const named = await clinician(cms.payload, 'Casey Clinician')
  await account(cms.payload, 'admin', 'Ada Admin')
  const reviewer = await account(cms.payload, 'reviewer', 'Rae Reviewer')
  const [eli, rae, ada] = await Promise.all(
    [cms.editor.email, reviewer.email, 'ada.admin@example.com'].map((email) => signedIn(cms, email)),
  )
  const send = async (path: string, { as = eli, method = 'GET', body }: SendOptions = {}): Promise<unknown> => {
    const response = await cms.rest(path, {
      ...{ method, headers: as ?? {} },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.headers.get('content-type')?.includes('json') ? response.json() : undefined
  }
  const created = await send('/glossary-terms?draft=true', { method: 'POST', body: termForm('Tide', named) })
  const { id } = (created as { doc: { id: string } }).doc
  const document = `type=glossary-term&id=${id}`
  const text = { plainDefinition: 'A feeling of floating.' }

  // Written, reviewed and published.
  await send('/presence', { method: 'POST', body: { collection: 'glossary-terms', id, tab: 'a'.repeat(16) } }).catch(
    () => 0,
  )
  await send(`/glossary-terms/${id}?draft=true&autosave=true`, { method: 'PATCH', body: text })
  await send(`/glossary-terms/${id}?draft=true`, { method: 'PATCH', body: { synonyms: 'Ebb' } })
  for (const step of ['submit', 'approve'] as const)
    expect((await stepsOf(cms, { id, locale: 'en' }).take(step, step === 'submit' ? eli : rae)).status).toBe(200)
  await send(`/glossary-terms/${id}`, { method: 'PATCH', body: { _status: 'published' } })
  await cms.until(async () => expect(await cms.page('/glossary/tide/')).toBeDefined())

  // Lists, in each order and by each filter that they offer, and what stands beside a form.
  for (const collection of ['glossary-terms', 'people', 'treatments', 'media'])
    for (const sort of ['', '&sort=-updatedAt', '&sort=createdAt'])
      await send(`/${collection}?depth=0&limit=10&draft=${collection !== 'media'}${sort}`)
  for (const query of ['sort=term', 'sort=-term', 'sort=_status', 'where[_status][equals]=draft'])
    await send(`/glossary-terms?draft=true&depth=0&limit=10&${query}`)
  for (const query of ['sort=-at', 'sort=at', 'where[action][equals]=published', 'where[documentId][equals]=x'])
    await send(`/evidence?depth=0&limit=10&${query}`, { as: ada })
  for (const collection of ['approvals', 'releases', 'outbox', 'reviews', 'withdrawals', 'revocations', 'overrides'])
    await send(`/${collection}?depth=0&limit=10`, { as: ada })
  await send(`/glossary-terms/versions?depth=0&limit=10&sort=-updatedAt&where[parent][equals]=${id}`)
  for (const path of ['live-status', 'review-panel']) await send(`/${path}?${document}&locale=en`)
  for (const path of ['schedules', 'withdrawal']) await send(`/${path}?${document}`)
  for (const path of ['/search?q=tide', '/bell', '/publishing-now', `/where-used?collection=glossary-terms&id=${id}`])
    await send(path)
  await send('/glossary-terms/export.csv?columns=term')
  await send('/evidence/export.csv', { as: ada })
  const req = Object.assign(await createLocalReq({ user: reviewer }, cms.payload), { user: reviewer })
  await loadYourWork(req)
  await loadCalendar(req, '2026-11')

  // Scheduled, recalled, thrown away and taken back; and the log is checked.
  await send('/schedules', {
    ...{ method: 'POST', as: ada },
    body: { type: 'glossary-term', id, event: 'unpublish', at: '2027-01-01T09:00' },
  })
  await verifyEvidence(cms.payload)
  await cms.state.api().verify({ isRepairing: false })
}

interface SendOptions {
  as?: Record<string, string> | undefined
  method?: string
  body?: object
}
