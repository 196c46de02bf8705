import { expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { SavedTerm } from './saved-term.ts'

onEachDatabase(({ environment }) => {
  const term = new SavedTerm(environment)
  const { send, saveDraft, newest } = term

  test('of twenty saves from one revision exactly one is stored', async () => {
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveDraft({ plainDefinition: `Text ${index}.` }, { ifMatch: '"1"', as: index % 2 ? term.ada : term.eli }),
    )
    const answers = await Promise.all(saves)
    const stored = answers.findIndex(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
    expect(await newest()).toMatchObject({ revision: 2, plainDefinition: `Text ${stored}.` })
  }, 60_000)

  test('of ten saves at once, each of another field and without a revision, none undoes another', async () => {
    const fields = ['term', 'plainDefinition', 'synonyms', 'slug'] as const
    const values = { term: 'Renamed', plainDefinition: 'New.', synonyms: 'Other', slug: `at-once-${term.count}` }
    const answers = await Promise.all(fields.map((field) => saveDraft({ [field]: values[field] })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await newest()).toMatchObject({ ...values, revision: 5 })
  })

  test('a change of many at once undoes no save of one, and says of what was saved meanwhile that it wasn’t changed', async () => {
    const bulk = async (synonyms: string) => {
      const query = `where[id][equals]=${term.id}&draft=true`
      const { body } = await send('PATCH', `/glossary-terms?${query}`, { data: { synonyms }, as: term.ada })
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
      ids.push((await term.cms.payload.create({ collection: 'glossary-terms', data: { term: name }, draft: true })).id)
    const query = `${ids.map((each) => `where[id][in][]=${each}`).join('&')}&draft=true`
    await send('PATCH', `/glossary-terms?${query}`, { data: { synonyms: 'Each' }, as: term.ada })
    const saves = ids.map((each) => send('PATCH', `/glossary-terms/${each}?draft=true`, { data: { synonyms: 'One' } }))
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await send('DELETE', `/glossary-terms?${query}`, { as: term.ada })
  })
})
