import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    const reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
    for (const term of ['Nausea', '=1+1', '@SUM(A1)', '-2', 'Comma, “quote” and "quote"', 'Große Straße'])
      await cms.payload.create({
        ...({ collection: 'glossary-terms', draft: true } as const),
        data: { ...termForm(term, reviewer), slug: `term-${term.length}-${term.charCodeAt(0)}` },
      })
    const { docs } = await cms.payload.find({
      collection: 'glossary-terms',
      where: { term: { equals: 'Nausea' } },
      draft: true,
    })
    await cms.payload.update({
      ...({ collection: 'glossary-terms', id: docs[0]!.id, locale: 'es', draft: true } as const),
      data: { term: 'Náuseas', plainDefinition: 'Ganas de vomitar.' },
    })
  }, 60_000)
  afterAll(() => cms.close())

  const get = (path: string, as = headers) => cms.rest(path, { headers: as })
  const columns = (...paths: string[]) => paths.map((path) => `columns=${path}`).join('&')

  async function csv(query: string, collection = 'glossary-terms'): Promise<string[][]> {
    const response = await get(`/${collection}/export.csv?${query}`)
    expect(response.status).toBe(200)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    return parse(new TextDecoder().decode(bytes), { bom: true })
  }

  test('has the columns of the screen with their labels, in their order, and one row a document', async () => {
    const [heading, ...rows] = await csv(`${columns('slug', 'term', 'documentState')}&sort=term`)
    expect(heading).toEqual(['Web address', 'Word', 'State'])
    expect(rows).toHaveLength(6)
    expect(rows.find((row) => row[1] === 'Nausea')).toEqual(['term-6-78', 'Nausea', 'Draft'])
  })

  test('puts no formula into a spreadsheet, and keeps commas, quotes and letters of other languages', async () => {
    const terms = (await csv(columns('term'))).slice(1).map(([term]) => term)
    expect([...terms].sort()).toEqual(
      ["'=1+1", "'@SUM(A1)", "'-2", 'Comma, “quote” and "quote"', 'Große Straße', 'Nausea'].sort(),
    )
  })

  test('names what a field points at', async () => {
    const [heading, row] = await csv(`${columns('review.reviewedBy')}&where[term][equals]=Nausea`)
    expect([heading, row]).toEqual([['Reviewer'], ['Robin Placeholder']])
  })

  test('has what the filter and the search find, in the language of the screen', async () => {
    expect((await csv(`${columns('term')}&where[documentState][equals]=live`)).slice(1)).toEqual([])
    expect((await csv(`${columns('term')}&search=strasse`)).slice(1)).toEqual([['Große Straße']])
    expect((await csv(`${columns('term')}&search=nausea&locale=es`)).slice(1)).toEqual([['Náuseas']])
    expect((await csv(`${columns('term')}&where[work.state][equals]=draft&search=nausea`)).slice(1)).toEqual([
      ['Nausea'],
    ])
  })

  test('for programs has the paths of fields, and values as they are', async () => {
    await cms.payload.create({ collection: 'people', data: { ...personForm('Pia'), isActive: false }, draft: true })
    const response = await get(`/people/export.json?${columns('name', 'isActive', 'role')}&where[name][equals]=Pia`)
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="people-\d{4}-\d\d-\d\d\.json"$/u,
    )
    expect(await response.json()).toEqual([{ name: 'Pia', isActive: false, role: 'Physician' }])
    expect(await (await get(`/people/export.json?${columns('name')}&where[name][equals]=Nobody`)).json()).toEqual([])
  })

  test('is whole where a list is longer than a page', async () => {
    for (let index = 0; index < 205; index += 1)
      await cms.payload.create({
        ...{ collection: 'redirects' as const, draft: true },
        data: { from: `/old-${index}/`, status: '301' } as never,
      })
    const rows = await csv(columns('from'), 'redirects')
    expect(new Set(rows.map(([from]) => from)).size).toBe(206)
  }, 120_000)

  describe('is refused', () => {
    test.each([
      'columns=password',
      'columns=lastSave',
      'columns=no.such',
      'columns=review.reviewedBy.name',
      '',
      'columns=',
    ])('for a column that the list can’t have: %s', async (query) => {
      expect((await get(`/glossary-terms/export.csv?${query}`)).status).toBe(400)
    })

    test.each(['where[nothing][equals]=x', 'where[term][unknown]=x', 'where=notjson'])(
      'for a filter it can’t answer: %s',
      async (query) => {
        expect((await get(`/glossary-terms/export.json?${columns('term')}&${query}`)).status).toBe(400)
      },
    )

    test('to a stranger', async () => {
      expect((await get(`/glossary-terms/export.csv?${columns('term')}`, {})).status).toBe(403)
    })
  })
})
