import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BulkResult } from '../../src/workflow/bulk/bulk-result.ts'
import type { DocumentSchedules } from '../../src/workflow/together/schedule-endpoints.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { termForm } from '../support/forms.ts'
import { LinkedPeople } from '../support/linked-people.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { sign } from '../support/sign.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let reviewer: string
  let people: LinkedPeople

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    people = new LinkedPeople(cms)
    reviewer = await clinician(cms.payload, 'Rita Reviewer')
    headers = await signedIn(cms)
    await account(cms.payload, 'admin', 'Ada Admin')
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(async () => {
    await cms.payload.delete({ collection: 'outbox', where: {} })
    await cms.payload.delete({ collection: 'payload-jobs', where: {} })
  })

  async function bulk(body: object, as = headers) {
    const response = await cms.rest('/bulk', { method: 'POST', headers: as, body: JSON.stringify(body) })
    const answer = (await response.json()) as { results?: BulkResult[]; errors?: { message: string }[] }
    const results = answer.results ?? []
    return {
      status: response.status,
      message: answer.errors?.[0]?.message,
      told: results.map(({ title, isDone, text }) => `${title}: ${isDone ? 'done' : 'not'}: ${text}`),
    }
  }

  const term = async (name: string, more: object = {}): Promise<string> => {
    const data = { ...termForm(name, reviewer), ...more }
    return (await cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
  }

  const statuses = async (collection: 'people' | 'glossary-terms', ids: readonly string[]) => {
    const { docs } = await cms.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      pagination: false,
      depth: 0,
    })
    return ids.map((id) => docs.find((doc) => doc.id === id)?._status ?? 'gone')
  }
  const queued = async () => (await cms.payload.find({ collection: 'outbox', pagination: false })).docs

  describe('submitting', () => {
    test('submits what is complete, and says of the rest what it lacks', async () => {
      const ids = [await term('Ready'), await term('Bare', { plainDefinition: '' }), await term('Also ready')]
      const { told } = await bulk({ type: 'glossary-term', ids, action: 'submit', locale: 'en' })
      expect(told[0]).toBe('Ready: done: Submitted for review in English.')
      expect(told[1]).toMatch(/^Bare: not: To complete before you submit: .*mean/u)
      expect(told[2]).toBe('Also ready: done: Submitted for review in English.')
      const { docs } = await cms.payload.find({ collection: 'reviews', where: { status: { equals: 'inReview' } } })
      expect(docs.map(({ title, submittedBy }) => `${title} ${submittedBy}`).sort()).toEqual([
        'Also ready Eli Editor',
        'Ready Eli Editor',
      ])
      const again = await bulk({ type: 'glossary-term', ids: ids.slice(0, 1), action: 'submit', locale: 'en' })
      expect(again.told).toEqual(['Ready: not: It is with the reviewers already.'])
    })

    test('is refused where nobody reviews', async () => {
      const id = await people.create('Nobody Reviews')
      const { message } = await bulk({ type: 'person', ids: [id], action: 'submit' })
      expect(message).toBe('Nobody reviews documents of this kind: publish them.')
    })
  })

  describe('publishing', () => {
    test('publishes what is approved in one release, and nothing that isn’t', async () => {
      const ids = [await term('Signed one'), await term('Unsigned'), await term('Signed two')]
      for (const id of [ids[0]!, ids[2]!]) await sign(cms.payload, { type: 'glossary-term', id })
      const { told } = await bulk({ type: 'glossary-term', ids, action: 'publish' })
      expect(told[0]).toBe('Signed one: done: Published.')
      expect(told[1]).toMatch(/^Unsigned: not: .+/u)
      expect(told[2]).toBe('Signed two: done: Published.')
      expect(await statuses('glossary-terms', ids)).toEqual(['published', 'draft', 'published'])
      const rows = await queued()
      expect(rows.map(({ isBulk, requestedBy }) => [isBulk, requestedBy])).toEqual([
        [true, 'Eli Editor'],
        [true, 'Eli Editor'],
      ])
    })

    test('publishes documents that need each other', async () => {
      const pair = await people.createPair()
      const { told } = await bulk({ type: 'person', ids: pair, action: 'publish' })
      expect(told.every((text) => text.endsWith('done: Published.'))).toBe(true)
      expect(await statuses('people', pair)).toEqual(['published', 'published'])
    })
  })

  describe('the trash', () => {
    test('takes what nothing uses, and says of the rest where it is used', async () => {
      const used = await clinician(cms.payload, 'Used Clinician')
      const loose = await people.create('Loose Person')
      await term('Using', { review: { reviewedBy: used } })
      const { told } = await bulk({ type: 'person', ids: [used, loose], action: 'trash' })
      expect(told).toEqual([
        'Used Clinician: not: Still used in “Using” (glossary word). Take it out there, then try again.',
        'Loose Person: done: Moved to the trash.',
      ])
      const { docs } = await cms.payload.find({ collection: 'trashed-documents' })
      expect(docs.map(({ title, by }) => `${title} by ${by}`)).toEqual(['Loose Person by Eli Editor'])
    })

    test('takes documents that use each other, in whatever order they are named', async () => {
      const pair = await people.createPair('Circle One', 'Circle Two')
      const used = await people.create('Used First')
      const using = await people.create('Using First', used)
      const { told } = await bulk({ type: 'person', ids: [used, ...pair, using], action: 'trash' })
      expect(told.filter((text) => !text.endsWith('done: Moved to the trash.'))).toEqual([])
      expect(await statuses('people', [used, ...pair, using])).toEqual(['gone', 'gone', 'gone', 'gone'])
    })
  })

  describe('a release at one moment', () => {
    const now = async (id: string) => {
      const answer = await cms.rest(`/schedules?type=person&id=${id}`, { headers })
      return ((await answer.json()) as DocumentSchedules).now
    }

    test('goes live as one', async () => {
      const ids = [await people.create('Release One'), await people.create('Release Two')]
      const { told } = await bulk({ type: 'person', ids, action: 'schedule', at: await now(ids[0]!) })
      expect(told[0]).toMatch(/^Release One: done: Goes live on .+/u)
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect(await statuses('people', ids)).toEqual(['published', 'published'])
      expect(await queued()).toHaveLength(2)
    })

    test('stays a draft as a whole where one of it can’t go live, and other schedules of the minute go live', async () => {
      const ids = [await people.create('Whole One'), await people.create('Whole Two')]
      const other = await people.create('Other Release')
      const at = await now(other)
      await bulk({ type: 'person', ids, action: 'schedule', at })
      await bulk({ type: 'person', ids: [other], action: 'schedule', at })
      await people.saveDraft(ids[1]!, { role: null })
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect(await statuses('people', [...ids, other])).toEqual(['draft', 'draft', 'published'])
      const { docs } = await cms.payload.find({ collection: 'payload-jobs', where: { hasError: { equals: true } } })
      expect(docs.map(({ error }) => (error as { message: string }).message).sort()).toEqual([
        'Another document of its release can’t go live, and all go together.',
        expect.stringMatching(/^Role: /u),
      ])
    })

    test.skipIf(!hasTransactions)('isn’t set for some of it', async () => {
      const [good, bad] = [await people.create('Set One'), await people.create('Set Two')]
      await people.saveDraft(bad, { _status: 'published' })
      const at = await now(good)
      await cms.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'unpublish',
          doc: { relationTo: 'people', value: bad },
          user: { relationTo: 'users', value: cms.editor.id },
        },
        waitUntil: new Date(Math.floor(Date.now() / 60_000) * 60_000),
      })
      const { told } = await bulk({ type: 'person', ids: [good, bad], action: 'schedule', at })
      expect(told).toEqual([
        'Set One: not: Not scheduled, because the release goes live as one.',
        expect.stringContaining('There is a schedule to unpublish it at the same minute.'),
      ])
      expect((await cms.payload.find({ collection: 'payload-jobs' })).docs).toHaveLength(1)
    })

    test.each([undefined, '2026-02-31T10:00', '2001-01-01T10:00', 'tomorrow'])(
      'needs a time to come: %s',
      async (at) => {
        const id = await people.create('Timeless')
        const { status, message } = await bulk({ type: 'person', ids: [id], action: 'schedule', at })
        expect(status).toBe(400)
        expect(message).toBeTruthy()
        await cms.payload.delete({ collection: 'people', id })
      },
    )
  })

  test('a document that is gone is named as such, and one that is named twice is done once', async () => {
    const id = await people.create('There Once')
    const gone = await people.create('Gone Once')
    await cms.payload.delete({ collection: 'people', id: gone })
    const { told } = await bulk({ type: 'person', ids: [id, gone, id], action: 'publish' })
    expect(told).toEqual(['There Once: done: Published.', 'Person: not: It no longer exists.'])
  })

  test('nobody does any of it who isn’t signed in', async () => {
    const id = await people.create('Untouched')
    for (const action of ['submit', 'publish', 'schedule', 'trash'])
      expect((await bulk({ type: 'person', ids: [id], action }, {})).status).toBe(403)
    expect(await statuses('people', [id])).toEqual(['draft'])
  })
})
