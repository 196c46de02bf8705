import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

interface Guide {
  id: string
  keyFacts: { id: string; label: string }[]
  sideEffects: { id: string; figures: { id: string }[] }[]
}

const rows = {
  keyFacts: [
    { id: '6b0ce35d950b2482d7c793d7', label: 'How long' },
    { id: '6b0ce35d950b2482d7c793d8', label: 'How often' },
  ],
  sideEffects: [{ id: '6b0ce35d950b2482d7c793d9', figures: [{ id: '6b0ce35d950b2482d7c793da' }] }],
}

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let first: Guide

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    headers = await signedIn(cms)
    first = await create('A guide', rows)
  }, 120_000)
  afterAll(() => cms.close())

  async function create(name: string, body: object): Promise<Guide> {
    const init = { method: 'POST', headers, body: JSON.stringify({ name, ...body }) }
    const response = await cms.rest('/treatments?draft=true&autosave=true&locale=en', init)
    return ((await response.json()) as { doc: Guide }).doc
  }
  const read = async ({ id }: Guide) =>
    (await (await cms.rest(`/treatments/${id}?draft=true&locale=en`, { headers })).json()) as Guide
  const idsOf = ({ keyFacts, sideEffects }: Guide) =>
    [...keyFacts, ...sideEffects, ...sideEffects.flatMap(({ figures }) => figures)].map(({ id }) => id)

  test('the rows of a new document keep the ids that the form gave them', async () => {
    expect(idsOf(first)).toEqual(idsOf(rows as unknown as Guide))
    expect(idsOf(await read(first))).toEqual(idsOf(first))
  })

  test.each([
    ['all rows of another document', rows],
    [
      'one inner row of another document',
      { ...rows, keyFacts: [], sideEffects: [{ ...rows.sideEffects[0], id: 'a' }] },
    ],
  ])('%s are new rows', async (_name, body) => {
    const copy = await read(await create('A copy', body))
    expect(copy.sideEffects).toHaveLength(1)
    const taken = new Set(idsOf(first))
    expect(idsOf(copy).filter((id) => taken.has(id))).toEqual([])
    expect(idsOf(await read(first))).toEqual(idsOf(first))
  })
})
