import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { User } from '../../src/model/payload-types.ts'
import type { SignedInRequest } from '../../src/workflow/request/endpoint.ts'
import { settleApprovedRequests } from '../../src/workflow/review/settle-requests.ts'
import { loadCommonFindings } from '../../src/workflow/your-work/common-findings.ts'
import { loadYourWork } from '../../src/workflow/your-work/load-your-work.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { stepsOf, type Step } from '../review/steps.ts'
import { queueSchedule } from '../schedules/queue-schedule.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  let reviewer: User
  let colleague: User

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    named = await clinician(cms.payload, 'Casey Clinician')
    reviewer = await account(cms.payload, 'reviewer', 'Rae Reviewer')
    colleague = await account(cms.payload, 'editor', 'Cora Colleague')
  })
  afterAll(() => cms.close())

  test('a draft is followed from its editor to the reviewer, back with comments, and to those who publish it', async () => {
    const id = await draft('Vein')
    expect(titles((await workOf(cms.editor)).drafts)).toEqual(['Vein'])
    expect((await workOf(colleague)).drafts).toMatchObject({ items: [], count: 0 })

    await step(id, 'submit')
    expect((await workOf(reviewer)).waiting.items).toMatchObject([
      { title: 'Vein', kind: 'Glossary word', languages: ['en'], by: 'Submitted by Eli Editor' },
    ])

    await step(id, 'request-changes')
    const { returned } = await workOf(cms.editor)
    expect(returned.items).toMatchObject([
      {
        title: 'Vein',
        path: `/collections/glossary-terms/${id}?locale=en`,
        by: 'Returned by Rae Reviewer',
        comments: [{ path: 'plainDefinition', text: 'Say whose eyes.' }],
      },
    ])
    expect(titles((await workOf(colleague)).returned)).toEqual([])

    await step(id, 'submit')
    await step(id, 'approve')
    for (const user of [cms.editor, colleague, reviewer])
      expect(titles((await workOf(user)).approved)).toEqual(['Vein'])

    await save(id, { plainDefinition: 'A thing that was never read.' }, '?draft=true')
    expect(titles((await workOf(cms.editor)).approved), 'its approval is of other words').toEqual([])
    await step(id, 'submit')
    await step(id, 'approve')
    expect((await save(id, { _status: 'published' })).status).toBe(200)
    const { approved, drafts, returned: none, waiting } = await workOf(cms.editor)
    for (const section of [approved, drafts, none, waiting]) expect(titles(section)).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'reviews', where: { documentId: { equals: id } } })
    expect(docs.map(({ status }) => status)).not.toContain('approved')
  })

  test('an approval of words that are live already waits for nobody', async () => {
    const id = await draft('Drip')
    await step(id, 'submit')
    await step(id, 'approve')
    await save(id, { _status: 'published' })
    await step(id, 'approve')
    expect(titles((await workOf(cms.editor)).approved)).toEqual([])
  })

  test('requests of an earlier release are settled at the next start, and those that wait are left', async () => {
    const [live, waiting] = [await draft('Pump'), await draft('Tube')]
    for (const id of [live, waiting]) {
      await step(id, 'submit')
      await step(id, 'approve')
    }
    await save(live, { _status: 'published' })
    await cms.payload.update({
      collection: 'reviews',
      where: { documentId: { equals: live } },
      data: { status: 'approved' },
    })
    expect(await settleApprovedRequests(cms.payload)).toBe(1)
    expect(await settleApprovedRequests(cms.payload)).toBe(0)
    expect(titles((await workOf(cms.editor)).approved)).toEqual(['Tube'])
  })

  test('a part shows the first few, counts all, and leads to the others', async () => {
    for (let number = 1; number <= 7; number += 1) await draft(`Needle ${'abcdefg'[number - 1]}`, colleague)
    const { drafts } = await workOf(colleague)
    expect(titles(drafts)).toEqual(['g', 'f', 'e', 'd', 'c'].map((letter) => `Needle ${letter}`))
    expect(drafts).toMatchObject({
      count: 7,
      lists: [{ path: '/collections/glossary-terms?where%5Band%5D%5B0%5D%5B_status%5D%5Bequals%5D=draft' }],
    })
  })

  test('schedules are listed until they are due, and withdrawals until they end', async () => {
    const id = await draft('Bag')
    await queueSchedule(cms, { collection: 'glossary-terms', id, seconds: 3600 })
    const data = { title: 'Valve', kind: 'legalHold' as const, documentType: 'faq' as const, documentId: 'none' }
    const { id: hold } = await cms.payload.create({
      collection: 'withdrawals',
      data: { ...data, reason: 'A letter came.', at: new Date().toISOString(), byId: 'nobody', by: 'Casey Counsel' },
    })
    const before = await workOf(cms.editor)
    expect(before.scheduled).toMatchObject({ count: 1, items: [{ title: 'Bag' }] })
    expect(before.withdrawn.items).toMatchObject([
      { title: 'Valve', by: 'Legal hold by Casey Counsel', why: 'A letter came.' },
    ])
    await cms.payload.update({ collection: 'withdrawals', id: hold, data: { endedAt: new Date().toISOString() } })
    expect((await workOf(cms.editor)).withdrawn.count).toBe(0)
  })

  test('the rules that block most of the newest drafts are named with their drafts', async () => {
    const save = (term: string) =>
      draft(term, cms.editor, { plainDefinition: 'This treatment is 100% safe and always works.' })
    await save('Wonder')
    await save('Miracle')
    const { findings, checked } = await loadCommonFindings(await requestOf(cms.editor))
    expect(checked).toBeLessThanOrEqual(12)
    const named = findings.find(({ title }) => title === 'No absolute claims')
    expect(named?.drafts.map(({ title }) => title)).toEqual(['Miracle', 'Wonder'])
  })

  test('somebody new is shown three steps for the own role, until they are done', async () => {
    const stepsFor = async (user: User) => (await workOf(user)).firstSteps.map(({ isDone }) => isDone)
    expect(await stepsFor(await account(cms.payload, 'editor', 'Nia New'))).toEqual([false, false, false])
    expect(await stepsFor(await account(cms.payload, 'admin', 'Ada Admin'))).toEqual([false, false, false])
    expect(await stepsFor(reviewer)).toEqual([true, false, true])
    expect(await stepsFor(cms.editor), 'done, and gone').toEqual([])
    const longAgo = new Date(Date.now() - 15 * 86_400_000).toISOString()
    const old = await account(cms.payload, 'editor', 'Old Hand')
    expect(await stepsFor({ ...old, createdAt: longAgo })).toEqual([])
  })

  test('without a worker the page says so and shows the rest', async () => {
    const { due, site } = await workOf(cms.editor)
    expect(due).toBeUndefined()
    expect(site).toMatchObject({ isWell: false, text: expect.stringContaining('doesn’t answer') as string })
  })

  async function requestOf(user: User): Promise<SignedInRequest> {
    return (await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload)) as SignedInRequest
  }

  const workOf = async (user: User) => loadYourWork(await requestOf(user))

  async function draft(term: string, user = cms.editor, change: object = {}): Promise<string> {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(term, named), ...change },
      ...{ draft: true, user },
    })
    return id
  }

  async function step(id: string, name: Step): Promise<void> {
    const who = name === 'submit' ? undefined : 'rae.reviewer@example.com'
    const response = await stepsOf(cms, { id, locale: 'en' }).take(name, await signedIn(cms, who))
    expect(response.status, await response.clone().text()).toBe(200)
  }

  async function save(id: string, change: object, query = ''): Promise<Response> {
    const init = { method: 'PATCH', headers: await signedIn(cms), body: JSON.stringify(change) }
    return cms.rest(`/glossary-terms/${id}${query}`, init)
  }
})

const titles = ({ items }: { items: { title: string }[] }): string[] => items.map(({ title }) => title)
