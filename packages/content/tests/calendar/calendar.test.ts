import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { clinicToday } from '../../src/config/clinic-today.ts'
import { monthOf } from '../../src/workflow/calendar/month.ts'
import { loadCalendar, type Calendar } from '../../src/workflow/calendar/load-calendar.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { clinician } from '../review/people.ts'
import { termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

const zone = { CLINIC_TIME_ZONE: 'America/Los_Angeles' }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms({ ...environment, ...zone })
    reviewer = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())
  afterEach(async () => {
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })

  test('a schedule stands on the clinic’s day, whatever the day elsewhere, and only in its month', async () => {
    await schedule(await term('Last evening'), '2085-12-01T07:59:00Z')
    await schedule(await term('First minute'), '2085-12-01T08:00:00Z')
    const oldYear = await term('Old year')
    await schedule(oldYear, '2085-12-20T07:30:00Z')
    await schedule(oldYear, '2086-01-01T07:30:00Z', { type: 'unpublish' })
    expect(said(await month('2085-11'))).toEqual(['2085-11-30 publish Last evening'])
    expect(said(await month('2085-12'))).toEqual([
      '2085-12-01 publish First minute',
      '2085-12-19 publish Old year',
      '2085-12-31 unpublish Old year',
    ])
    expect(said(await month('2086-01'))).toEqual([])
  })

  test('days on which the clock changes have all of their hours', async () => {
    // On November 4, 2085 the clock shows 1:30 AM twice; the day lasts from 07:00Z to 08:00Z of the next.
    const times = ['2085-11-04T06:59:00Z', '2085-11-04T07:00:00Z', '2085-11-04T08:30:00Z', '2085-11-04T09:30:00Z']
    for (const [index, at] of [...times, '2085-11-05T07:59:00Z', '2085-11-05T08:00:00Z'].entries())
      await schedule(await term(`Fall ${index}`), at)
    expect(said(await month('2085-11'))).toEqual([
      '2085-11-03 publish Fall 0',
      ...[1, 2, 3, 4].map((index) => `2085-11-04 publish Fall ${index}`),
      '2085-11-05 publish Fall 5',
    ])
    // On March 10, 2086 the clock skips an hour: the day ends at 07:00Z.
    await schedule(await term('Spring 0'), '2086-03-11T06:59:00Z')
    await schedule(await term('Spring 1'), '2086-03-11T07:00:00Z')
    expect(said(await month('2086-03'))).toEqual(['2086-03-10 publish Spring 0', '2086-03-11 publish Spring 1'])
  })

  test('what goes live as one is one entry, and others of the same minute are entries of their own', async () => {
    const at = '2085-12-05T17:00:00Z'
    const release = randomUUID()
    await schedule(await term('Part one'), at, { release })
    await schedule(await term('Alone'), at)
    await schedule(await term('Part two'), at, { release })
    expect(said(await month('2085-12')).toSorted()).toEqual([
      '2085-12-05 publish Alone',
      '2085-12-05 publish Part one + Part two',
    ])
  })

  test('a schedule whose moment is past says so until it is carried out', async () => {
    await schedule(await term('Held up'), '2026-01-05T17:00:00Z')
    const { days } = await month('2026-01')
    const [entry, ...others] = days.flatMap(({ entries }) => entries)
    expect(others).toEqual([])
    expect(entry).toMatchObject({ isLate: true, documents: [{ title: 'Held up' }] })
    const today = clinicToday(cms.payload)
    const thisMonth = await month(monthOf(today))
    expect(thisMonth.days.filter(({ isToday }) => isToday)).toMatchObject([{ day: today }])
  })

  test('a failed schedule stands on the day of its attempt with its reason; without a worker no due review is known', async () => {
    const document = `glossary-term/${await term('Refused')}`
    const at = '2085-12-09T07:30:00Z'
    await cms.payload.create({
      collection: 'releases',
      data: {
        ...{ label: 'Refused', status: 'failed', startedAt: at },
        error: { code: 'missedSchedule', message: 'Its approval was revoked', document },
      } as never,
    })
    const calendar = await month('2085-12')
    expect(said(calendar)).toEqual(['2085-12-08 failed Refused'])
    expect(calendar.days[7]?.entries).toMatchObject([{ why: 'Its approval was revoked' }])
    expect(calendar.hasReviews).toBe(false)
  })

  const month = async (name: string): Promise<Calendar> => loadCalendar(await createLocalReq({}, cms.payload), name)

  async function term(name: string): Promise<string> {
    const data = termForm(name, reviewer)
    return (await cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
  }

  async function schedule(value: string, at: string, input: object = {}): Promise<void> {
    await cms.payload.db.create({
      collection: 'payload-jobs',
      data: {
        ...{ taskSlug: 'schedulePublish', queue: 'default', waitUntil: new Date(at).toISOString(), hasError: false },
        input: { type: 'publish', doc: { relationTo: 'glossary-terms', value }, ...input },
      },
    })
  }
})

/** Everything that happens in a month, e.g. `2085-12-05 publish Nausea + Headache`. */
const said = ({ days }: Calendar): string[] =>
  days.flatMap(({ day, entries }) =>
    entries.map(({ event, documents }) => `${day} ${event} ${documents.map(({ title }) => title).join(' + ')}`),
  )
