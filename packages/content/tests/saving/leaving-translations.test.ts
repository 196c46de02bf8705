import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../src/model/payload-types.ts'
import type { LeavingTranslation } from '../../src/workflow/languages/leaving-translations.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { createEditedPerson, savePerson, type SaveOptions } from './edited-person.ts'
import { sendSoundly } from './send-json.ts'

const publishing = { _status: 'published' as const }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let id: string
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    headers = await signedIn(cms, (await account(cms.payload, 'editor', 'Edda Second')).email)
  })
  afterAll(() => cms.close())

  /** What publishing the documents would take off the site, as `title language: why`. */
  async function leaving(...ids: string[]): Promise<string[]> {
    const query = new URLSearchParams(ids.map((each): [string, string] => ['document', `person/${each}`]))
    const response = await cms.rest(`/leaving-translations?${query.toString()}`, { headers })
    const answer = (await response.json()) as { leaving: LeavingTranslation[] }
    return answer.leaving.map(({ document, language, why }) => `${document.title}, ${language}: ${why}`)
  }

  test('who publishes is told, before and after, that an unready translation leaves the site', async () => {
    await createEdited()
    expect(await leaving(id)).toEqual([])
    await save({ bio: null as never }, { draft: true, locale: 'es' })
    const missing = [expect.stringMatching(/^Pat \d+, Spanish: “Short biography” isn’t ready in Spanish\.$/u)]
    expect(await leaving(id)).toEqual(missing)
    expect(await listed()).toEqual([])
    const told = await patch<{ notices?: string[] }>(`/people/${id}`, publishing)
    expect(told.notices).toEqual([expect.stringMatching(/^“Pat \d+” leaves the site in Spanish: .* Translate it/u)])
    expect(await leaving(id)).toEqual([])
    const again = await patch<{ notices?: string[] }>(`/people/${id}`, publishing)
    expect(again.notices).toBeUndefined()
    await save({ bio: richText('Nuevo.') }, { draft: true, locale: 'es' })
    expect(await leaving(id)).toEqual([])
  })

  const several: [string, (ids: string[]) => Promise<{ notices?: string[] }>][] = [
    ['a list', (ids) => patch(`/people?where[id][in]=${ids.join()}&draft=true`, publishing)],
    [
      'all of it together',
      (ids) => send('POST', '/publish-together', { documents: ids.map((each) => ({ type: 'person', id: each })) }),
    ],
  ]
  test.each(several)('who publishes several by %s is told the same of each of them', async (_, publish) => {
    const ids: string[] = []
    for (let each = 0; each < 3; each += 1) {
      await createEdited()
      ids.push(id)
      if (each > 0) await save({ bio: null as never }, { draft: true, locale: 'es' })
    }
    expect(await leaving(...ids)).toHaveLength(2)
    expect((await publish(ids)).notices).toHaveLength(2)
  })

  /** Ids of the people that the list finds by a language that is out of date. */
  async function listed(filter = 'where[translations.outOfDate][equals]=es'): Promise<string[]> {
    const response = await cms.rest(`/people?${filter}&limit=0&draft=true`, { headers })
    if (!response.ok) throw new Error(await response.text())
    return ((await response.json()) as { docs: { id: string }[] }).docs.map((each) => each.id)
  }

  test('a list shows which languages are out of date, and finds documents by them', async () => {
    const before = await listed()
    await createEdited()
    await save(publishing)
    const translated = id
    await cms.payload.db.create({
      collection: 'published-translations',
      data: { renditions: [`person/${id} es`] },
    })
    await createEdited()
    expect(await listed()).toEqual(before)
    id = translated
    await save({ bio: null as never }, { draft: true, locale: 'es' })
    await save(publishing)
    const state = await cms.rest('/languages-out-of-date?type=person', { headers })
    expect(await state.json()).toMatchObject({ outOfDate: { [id]: ['es'] } })
    for (const filter of [
      'where[translations.outOfDate][equals]=es',
      'where[or][0][and][0][translations.outOfDate][in]=es',
      'where[languagesOutOfDate][exists]=true',
      'where[languagesOutOfDate][equals]=es&sort=languagesOutOfDate',
    ])
      expect([filter, (await listed(filter)).sort()]).toEqual([filter, [...before, id].sort()])
    expect(await listed('where[translations.outOfDate][not_equals]=es')).not.toContain(id)
    const wrong = await cms.rest('/people?where[translations.outOfDate][greater_than]=es', { headers })
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('Languages out of date')])
  })

  async function createEdited(): Promise<void> {
    count += 1
    id = await createEditedPerson(cms, `Pat ${count}`)
  }

  const save = (data: Partial<Person>, options?: SaveOptions) => savePerson(cms, id, data, options)
  const patch = <T>(path: string, data: object) => send<T>('PATCH', path, data)
  const send = <T>(method: string, path: string, data: object = {}) =>
    sendSoundly<T>(cms, method, path, { as: headers, data })
})
