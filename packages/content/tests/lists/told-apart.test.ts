import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    headers = await signedIn(cms)
    const effect = (slug: string, plainName: string, medicalName?: string) =>
      cms.payload.create({ collection: 'side-effects', draft: true, data: { slug, plainName, medicalName } as never })
    await effect('cystitis', 'Infection', 'Cystitis')
    await effect('sepsis', 'Infection', 'Sepsis')
    await effect('headache', 'Headache', 'Cephalalgia')
    await effect('rash', 'Rash')
    await effect('rash-late', 'Rash')
    const source = (title: string, year: number) =>
      cms.payload.create({ collection: 'sources', draft: true, data: { title, year, authors: 'Lee A' } })
    await source('Light for sleep', 2019)
    await source('Light for sleep', 2024)
  }, 60_000)
  afterAll(() => cms.close())

  async function namesOf(collection: string, query: string, field: string): Promise<string[]> {
    const response = await cms.rest(`/${collection}?draft=true&depth=0&limit=10&sort=${field}&${query}`, { headers })
    const { docs } = (await response.json()) as { docs: Record<string, string>[] }
    return docs.map((doc) => doc[field] ?? '').toSorted()
  }

  test('a picker tells apart what has one name', async () => {
    expect(await namesOf('side-effects', 'select[plainName]=true', 'plainName')).toEqual([
      ...['Headache', 'Infection (Cystitis)', 'Infection (Sepsis)', 'Rash (rash)', 'Rash (rash-late)'],
    ])
    expect(await namesOf('sources', 'select[title]=true', 'title')).toEqual([
      ...['Light for sleep (2019)', 'Light for sleep (2024)'],
    ])
  })

  test('the one that is chosen is told from the other, which isn’t on the screen', async () => {
    const { docs } = await cms.payload.find({
      collection: 'side-effects',
      where: { slug: { equals: 'sepsis' } },
      draft: true,
    })
    const query = `select[plainName]=true&where[id][in][0]=${docs[0]!.id}`
    expect(await namesOf('side-effects', query, 'plainName')).toEqual(['Infection (Sepsis)'])
  })

  test('whoever reads more than names reads them as they are stored', async () => {
    const names = await namesOf('side-effects', 'where[slug][equals]=sepsis', 'plainName')
    expect(names).toEqual(['Infection'])
  })
})
