import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { termForm, publishReviewer } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { sendJson, type Sent } from './send-json.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let eli: Record<string, string>
  let ada: Record<string, string>
  let reviewer: string
  let id: string
  let path: string
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
    eli = await signedIn(cms)
    ada = await signedIn(cms, (await account(cms.payload, 'admin', 'Ada Admin')).email)
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(async () => {
    count += 1
    const data = { ...termForm(`Word number ${count}`, reviewer), _status: 'draft' as const }
    id = (await cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
    path = `/glossary-terms/${id}`
  })

  const send = (method: string, to: string, { as = eli, ...rest }: Sent = {}) =>
    sendJson(cms, method, to, { as, ...rest })
  const saveDraft = (data: object, options: { as?: Record<string, string>; ifMatch?: string; query?: string } = {}) =>
    send('PATCH', `${path}?draft=true${options.query ?? ''}`, { ...options, data })
  const newest = async () => (await send('GET', `${path}?draft=true&depth=0`)).body

  test('of twenty saves from one revision exactly one is stored', async () => {
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveDraft({ plainDefinition: `Text ${index}.` }, { ifMatch: '"1"', as: index % 2 ? ada : eli }),
    )
    const answers = await Promise.all(saves)
    const stored = answers.findIndex(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
    expect(await newest()).toMatchObject({ revision: 2, plainDefinition: `Text ${stored}.` })
  }, 60_000)

  test('of ten saves at once, each of another field and without a revision, none undoes another', async () => {
    const fields = ['term', 'plainDefinition', 'synonyms', 'slug'] as const
    const values = { term: 'Renamed', plainDefinition: 'New.', synonyms: 'Other', slug: `at-once-${count}` }
    const answers = await Promise.all(fields.map((field) => saveDraft({ [field]: values[field] })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await newest()).toMatchObject({ ...values, revision: 5 })
  })

  test('a change of many at once undoes no save of one, and says of what was saved meanwhile that it wasn’t changed', async () => {
    const bulk = async (synonyms: string) => {
      const query = `where[id][equals]=${id}&draft=true`
      const { body } = await send('PATCH', `/glossary-terms?${query}`, { data: { synonyms }, as: ada })
      const { docs, errors } = body as { docs: unknown[]; errors: { message: string }[] }
      expect(docs.length + errors.length).toBe(1)
      return docs.length === 1 ? synonyms : undefined
    }
    const one = async (plainDefinition: string) => {
      expect((await saveDraft({ plainDefinition })).status).toBe(200)
    }
    const [first, , second] = await Promise.all([bulk('One'), one('First.'), bulk('Two'), one('Second.')])
    const { revision, synonyms, plainDefinition } = await newest()
    const stored = [first, second].filter((each) => each !== undefined)
    expect(revision).toBe(3 + stored.length)
    expect(['First.', 'Second.']).toContain(plainDefinition)
    if (stored.length > 0) expect(stored).toContain(synonyms)
  })

  test('a change of many at once gives the turn of each back', async () => {
    const ids: string[] = []
    for (const name of ['One', 'Two', 'Three', 'Four'])
      ids.push((await cms.payload.create({ collection: 'glossary-terms', data: { term: name }, draft: true })).id)
    const query = `${ids.map((each) => `where[id][in][]=${each}`).join('&')}&draft=true`
    await send('PATCH', `/glossary-terms?${query}`, { data: { synonyms: 'Each' }, as: ada })
    const saves = ids.map((each) => send('PATCH', `/glossary-terms/${each}?draft=true`, { data: { synonyms: 'One' } }))
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await send('DELETE', `/glossary-terms?${query}`, { as: ada })
  })
})
