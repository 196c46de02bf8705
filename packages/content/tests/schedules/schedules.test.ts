import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { User } from '../../src/model/payload-types.ts'
import type { DocumentSchedules } from '../../src/workflow/together/schedule-endpoints.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { linkTo, publishReviewer, richText, termForm } from '../support/forms.ts'
import { LinkedPeople } from '../support/linked-people.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { queueSchedule, type Scheduled, type ScheduleOptions } from './queue-schedule.ts'

/** What may become of an account; none where it is deleted. */
const leavings = {
  'switched off': { isActive: false },
  deleted: undefined,
  'made a reviewer': { role: 'reviewer' },
  'given a fresh key': { password: 'seven-green-lanterns' },
} as const satisfies Record<string, Partial<User> | undefined>
type Leaving = keyof typeof leavings

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let reviewer: string
  let headers: Record<string, string>
  let admin: Record<string, string>
  let people: LinkedPeople

  beforeAll(async () => {
    cms = await openCms(environment)
    people = new LinkedPeople(cms)
    reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
    const ada = await account(cms.payload, 'admin', 'Ada Admin')
    admin = await signedIn(cms, ada.email)
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(async () => {
    await cms.payload.delete({ collection: 'outbox', where: {} })
    await cms.payload.delete({ collection: 'payload-jobs', where: {} })
  })

  describe('what is scheduled for one minute', () => {
    test('goes live together, though each needs the other', async () => {
      const pair = await people.createPair()
      for (const [index, id] of pair.entries()) await schedule('people', id, { seconds: -index })
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect(await statuses('people', pair)).toEqual(['published', 'published'])
      expect(await left()).toBe(0)
      expect((await queued()).map(({ isBulk, requestedBy }) => [isBulk, requestedBy])).toEqual([
        [true, 'Eli Editor'],
        [true, 'Eli Editor'],
      ])
    })

    test('goes live together however many it is', async () => {
      const ids: string[] = []
      for (let index = 0; index < 12; index += 1) ids.push(await people.create(`Crowd ${letter(index)}`, ids.at(-1)))
      await people.saveDraft(ids[0]!, { bio: linkTo(ids.at(-1)!) })
      for (const id of ids) await schedule('people', id)
      await cms.payload.jobs.run({ queue: 'default', limit: 5, silent: true })
      expect(new Set(await statuses('people', ids))).toEqual(new Set(['published']))
      expect(await left()).toBe(0)
    })

    test('stays as it is where it needs what can’t go live, and the rest goes live', async () => {
      const [one, other] = await people.createPair()
      const third = await people.create('Third Person')
      await people.saveDraft(other, { role: null })
      for (const id of [one, other, third]) await schedule('people', id)
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect(await statuses('people', [one, other, third])).toEqual(['draft', 'draft', 'published'])
      const reasons = await failures()
      expect(reasons).toHaveLength(2)
      expect(reasons.some((reason) => reason.startsWith('Role: '))).toBe(true)
      expect(reasons.some((reason) => reason.includes('refers to “'))).toBe(true)
    })

    test('is carried out once, though it was scheduled twice', async () => {
      const id = await people.create('Twice Person')
      await schedule('people', id)
      await schedule('people', id)
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect([await left(), (await queued()).length]).toEqual([0, 1])
    })
  })

  describe('a schedule whose person is gone', () => {
    test.for(Object.keys(leavings) as Leaving[])(
      'is carried out on time and in that person’s name, once the account was %s',
      async (what) => {
        const dana = await account(cms.payload, 'editor', `Dana ${what.replaceAll(' ', '-')}`)
        const { id } = await cms.payload.create({
          collection: 'glossary-terms',
          data: { ...termForm(`Word ${what}`, reviewer), _status: 'draft' },
          draft: true,
        })
        await schedule('glossary-terms', id, { user: dana })
        await leave(dana, what)
        await cms.payload.jobs.run({ queue: 'default', silent: true })
        expect(await statuses('glossary-terms', [id])).toEqual(['published'])
        expect((await queued())[0]?.requestedBy).toBe(dana.name)
        expect(await evidenceOf(id)).toContain(`was published, as scheduled by ${dana.name}.`)
      },
    )

    test('does not confirm words in that person’s place', async () => {
      const dana = await account(cms.payload, 'editor', 'Dana Gone')
      const id = await people.create('Confirmed Person')
      await schedule('people', id, { user: dana })
      await leave(dana, 'switched off')
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect(await statuses('people', [id])).toEqual(['draft'])
      expect((await failures())[0]).toContain('Dana Gone, who set this schedule, can no longer publish')
    })

    test('does not confirm words that have changed since', async () => {
      const id = await people.create('Changed Person')
      await schedule('people', id)
      await people.saveDraft(id, { bio: richText('Other words than those that were confirmed.') })
      await cms.payload.jobs.run({ queue: 'default', silent: true })
      expect((await failures())[0]).toContain('It has changed since Eli Editor scheduled it.')
    })
  })

  describe('a schedule is refused when it is set', () => {
    test('where a live page needs what it would unpublish', async () => {
      const [one, other] = await people.createPair()
      await post('/publish-together', { documents: [one, other].map((id) => ({ type: 'person', id })) })
      const response = await post(
        '/schedules',
        { type: 'person', id: one, event: 'unpublish', at: '2099-01-01T10:00' },
        admin,
      )
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('Still needed by “Pair')])
      await expect(schedule('people', one, { type: 'unpublish' })).rejects.toThrow('Still needed by')
      await expect(cms.payload.update({ collection: 'people', id: one, data: { _status: 'draft' } })).rejects.toThrow(
        'Still needed by',
      )
      expect(await left()).toBe(0)
    })

    test('where a page needs it again by then, though that page is taken down before', async () => {
      const needed = await people.create('Needed Person')
      const other = await people.create('Needing Person', needed)
      await post('/publish-together', { documents: [needed, other].map((id) => ({ type: 'person', id })) })
      const down = { user: await account(cms.payload, 'admin', 'Ada Later'), type: 'unpublish' } as const
      await schedule('people', other, { ...down, seconds: 3600 })
      await schedule('people', other, { seconds: 10_800 })
      await expect(schedule('people', needed, { ...down, seconds: 14_400 })).rejects.toThrow('Still needed by')
    })

    test.for([
      ['2020-01-01T10:00', 'This time has passed.'],
      ['2099-03-08T02:30', 'The clinic’s clock doesn’t show this time'],
      ['2099-02-30T10:00', 'The clinic’s clock doesn’t show this time: no calendar has this day.'],
      ['2099-04-31T10:00', 'no calendar has this day'],
      ['2099-02-29T10:00', 'no calendar has this day'],
      ['2099-04-30T24:00', 'no day has this hour'],
      // Some databases order the moments after it before all others.
      ['9999-12-31T23:59', 'This is more than a hundred years away'],
    ])('for %s: %s', async ([at, why]) => {
      const id = await people.create(`Timed Person ${at}`.replaceAll(/\d/gu, ''))
      const response = await post('/schedules', { type: 'person', id, event: 'publish', at })
      expect([response.ok, await response.text()]).toEqual([false, expect.stringContaining(why ?? '')])
    })

    test('for what was written by whoever sets it, where a colleague must confirm it', async () => {
      const id = await people.create('Own Person')
      const bio = richText('I have written this myself.')
      await cms.rest(`/people/${id}?draft=true`, { method: 'PATCH', headers, body: JSON.stringify({ bio }) })
      const response = await post('/schedules', { type: 'person', id, event: 'publish', at: '2099-01-01T10:00' })
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Ask a colleague')])
    })

    test('for site settings that would be unpublished, one language alone, and against another schedule of that minute', async () => {
      const id = await people.create('Contrary Person')
      await expect(schedule('people', id, { locale: 'es' })).rejects.toThrow('in all its languages')
      await schedule('people', id, { seconds: 0 })
      await expect(schedule('people', id, { type: 'unpublish' })).rejects.toThrow('at the same minute')
      const settings = { type: 'site-settings', id: 'site-settings', event: 'unpublish', at: '2099-01-01T10:00' }
      expect(await (await post('/schedules', settings)).text()).toContain('every page shows them')
    })
  })

  test('the schedules of a document are listed on the clinic’s clock, and can be cancelled', async () => {
    const id = await people.create('Listed Person')
    const set = (await (
      await post('/schedules', { type: 'person', id, event: 'publish', at: '2099-07-01T09:00' })
    ).json()) as DocumentSchedules
    expect(set).toMatchObject({ missed: null, events: ['publish', 'unpublish'] })
    expect(set.upcoming).toMatchObject([{ event: 'publish', by: 'Eli Editor', document: { title: 'Listed Person' } }])
    expect(set.upcoming[0]?.when).toMatch(/^Jul 1, 2099, 9:00\sAM/u)
    const after = await post('/schedules/cancel', { job: set.upcoming[0]?.job })
    expect(((await after.json()) as DocumentSchedules).upcoming).toEqual([])
    expect(await evidenceOf(id)).toContain('was canceled')
  })

  test('an admin learns which schedules wait before and when an account is switched off', async () => {
    const dana = await account(cms.payload, 'editor', 'Dana Waiting')
    const id = await people.create('Waiting Person')
    await schedule('people', id, { user: dana, seconds: 3600 })
    const waiting = [{ event: 'publish', needsAccount: true, document: { title: 'Waiting Person' } }]
    const before = await cms.rest(`/schedules/account?account=${dana.id}`, { headers: admin })
    expect(await before.json()).toMatchObject({ schedules: waiting })
    const body = JSON.stringify({ isActive: false })
    const switchedOff = await cms.rest(`/users/${dana.id}`, { method: 'PATCH', headers: admin, body })
    expect(await switchedOff.json()).toMatchObject({ doc: { waitingSchedules: waiting } })
    const deleted = await cms.rest(`/users/${dana.id}`, { method: 'DELETE', headers: admin })
    expect(await deleted.json()).toMatchObject({ doc: { waitingSchedules: waiting } })
  })

  test('a document that is deleted takes its schedules with it, on record', async () => {
    const id = await people.create('Deleted Person')
    await schedule('people', id, { seconds: 3600 })
    await cms.payload.delete({ collection: 'people', id })
    expect(await left()).toBe(0)
    expect(await evidenceOf(id)).toContain('was canceled, because the document was deleted.')
  })

  const schedule = (collection: Scheduled, id: string, options: Partial<ScheduleOptions> = {}) =>
    queueSchedule(cms, { collection, id, ...options })

  async function leave({ id }: User, what: Leaving): Promise<void> {
    const data = leavings[what]
    if (data) await cms.payload.update({ collection: 'users', id, data })
    else await cms.payload.delete({ collection: 'users', id })
  }

  async function statuses(collection: 'people' | 'glossary-terms', ids: string[]): Promise<unknown[]> {
    const { docs } = await cms.payload.db.find<{ id: string; _status: string }>({
      ...{ collection, where: { id: { in: ids } }, pagination: false },
    })
    return ids.map((id) => docs.find((row) => row.id === id)?._status)
  }

  async function failures(): Promise<string[]> {
    const { docs } = await cms.payload.find({ collection: 'payload-jobs', pagination: false })
    return docs.map(({ error }) => (error as { message: string }).message)
  }

  const left = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs

  const queued = async () => (await cms.payload.find({ collection: 'outbox', pagination: false })).docs

  async function evidenceOf(documentId: string): Promise<string> {
    const { docs } = await cms.payload.find({
      ...{ collection: 'evidence', where: { documentId: { equals: documentId } }, pagination: false },
    })
    return docs.map(({ summary }) => summary).join('\n')
  }

  const post = (path: string, body: object, as = headers) =>
    cms.rest(path, { method: 'POST', headers: as, body: JSON.stringify(body) })
})

const letter = (index: number) => String.fromCodePoint(97 + index)
