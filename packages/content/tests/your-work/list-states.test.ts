import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { stepsOf, type Step } from '../review/steps.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

const editor = 'editor@example.com'
const reviewer = 'rae.reviewer@example.com'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    named = await clinician(cms.payload, 'Casey Clinician')
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'editor', 'Cora Colleague')
    await inState('draft')
    await inState('inReview', 'submit')
    await inState('returned', 'submit', 'request-changes')
    await inState('approved', 'submit', 'approve')
    await inState('voided', 'submit', 'approve')
    await save(ids.voided, { plainDefinition: 'Something else.' }, '?draft=true')
    for (const name of ['live', 'changed', 'withdrawn']) {
      await inState(name, 'submit', 'approve')
      await save(ids[name], { _status: 'published' })
    }
    await save(ids.changed, { plainDefinition: 'Something new.' }, '?draft=true')
    await cms.payload.create({
      collection: 'withdrawals',
      data: {
        ...{ title: 'withdrawn', kind: 'legalHold', documentType: 'glossary-term', documentId: ids.withdrawn ?? '' },
        ...{ reason: 'A letter came.', at: new Date().toISOString(), byId: 'nobody', by: 'Casey Counsel' },
      },
    })
  })
  afterAll(() => cms.close())

  test('a list says how each document stands', async () => {
    const query = new URLSearchParams([['type', 'glossary-term'], ...Object.values(ids).map((id) => ['id', id])])
    const response = await cms.rest(`/document-states?${query.toString()}`, { headers: await signedIn(cms) })
    const states = (await response.json()) as Record<string, { state: string; languages: string[] }>
    const told = Object.entries(ids).map(([name, id]) => [name, states[id]?.state])
    expect(Object.fromEntries(told)).toEqual({
      ...{ draft: 'draft', inReview: 'inReview', returned: 'returned', approved: 'approved', voided: 'draft' },
      ...{ live: 'live', changed: 'changed', withdrawn: 'withdrawn' },
    })
    expect(states[ids.returned ?? '']?.languages).toEqual(['en'])
    expect((await cms.rest(`/document-states?${query.toString()}`)).status).toBe(403)
  })

  test.each([
    ['draft', ['draft', 'voided']],
    ['inReview', ['inReview']],
    ['returned', ['returned']],
    ['approved', ['approved']],
    ['live', ['live']],
    ['changed', ['changed']],
    ['withdrawn', ['withdrawn']],
    ['returned,approved', ['approved', 'returned']],
    ['due', []],
    ['nonsense', []],
  ])('a list filtered by the state %s shows %j', async (state, names) => {
    expect(await listed(`where[work.state][in]=${state}`)).toEqual(names)
    expect(await listed(`where[or][0][and][0][documentState][equals]=${state}&sort=documentState`)).toEqual(names)
  })

  test('a list shows what somebody has changed last, and the opposite of a state', async () => {
    expect(await listed('where[work.state][equals]=mine', 'cora.colleague@example.com')).toEqual([])
    expect(await listed('where[work.state][equals]=mine')).toHaveLength(8)
    await save(ids.draft, { plainDefinition: 'Of a colleague.' }, '?draft=true', 'cora.colleague@example.com')
    expect(await listed('where[work.state][equals]=mine', 'cora.colleague@example.com')).toEqual(['draft'])
    expect(await listed('where[work.state][not_equals]=live')).not.toContain('live')
    const wrong = await cms.rest('/glossary-terms?where[work.state][like]=x', { headers: await signedIn(cms) })
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('State')])
  })

  /** A word of the glossary that has gone through these steps. */
  async function inState(name: string, ...steps: Step[]): Promise<void> {
    const data = termForm(`Word ${name}`, named)
    const { id } = await cms.payload.create({ collection: 'glossary-terms', data, draft: true, user: cms.editor })
    ids[name] = id
    for (const step of steps) {
      const headers = await signedIn(cms, step === 'submit' ? editor : reviewer)
      const response = await stepsOf(cms, { id, locale: 'en' }).take(step, headers)
      expect(response.status, await response.clone().text()).toBe(200)
    }
  }

  async function save(id = '', change: object, query = '', as = editor): Promise<void> {
    const init = { method: 'PATCH', headers: await signedIn(cms, as), body: JSON.stringify(change) }
    const response = await cms.rest(`/glossary-terms/${id}${query}`, init)
    expect(response.status, await response.clone().text()).toBe(200)
  }

  /** The names of the documents that the list shows. */
  async function listed(filter: string, as = editor): Promise<string[]> {
    const response = await cms.rest(`/glossary-terms?${filter}&draft=true&limit=0`, {
      headers: await signedIn(cms, as),
    })
    expect(response.status, await response.clone().text()).toBe(200)
    const { docs } = (await response.json()) as { docs: { id: string }[] }
    return docs.map((doc) => Object.entries(ids).find(([, id]) => id === doc.id)?.[0] ?? doc.id).sort()
  }
})
