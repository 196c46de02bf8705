import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account } from './people.ts'

const towns = ['Napa', 'Chico', 'Davis', 'Lodi', 'Merced', 'Tracy', 'Vista', 'Hemet']

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let person: string
  const headers = new Map<string, Record<string, string>>()

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'editor', 'Edda Second')
    await account(cms.payload, 'admin', 'Ada Admin')
    for (const who of ['editor', 'edda.second', 'ada.admin'])
      headers.set(who, await signedIn(cms, `${who}@example.com`))
    person = (await cms.payload.create({ collection: 'people', data: personForm('Pat Person') })).id
  })
  afterAll(() => cms.close())

  describe('a biography that its author wants to publish', () => {
    test.each([
      ['in one request', () => patch('editor', { bio: richText('Pat has worked in Fresno.'), _status: 'published' })],
      ['after a draft', () => afterDraft(() => patch('editor', { _status: 'published' }))],
      ['in bulk', () => bulk('editor', { bio: richText('Pat has worked in Colma.'), _status: 'published' })],
      ['with another field', () => afterDraft(() => patch('editor', { slug: 'new', _status: 'published' }))],
      ['as an admin', () => patch('ada.admin', { name: 'Dr Other', _status: 'published' })],
    ])('is refused %s', async (_, publish) => {
      const before = await live()
      const response = await publish()
      const text = await response.text()
      expect(text).toMatch(/You changed “[^”]+” yourself. Ask a colleague to look at it and publish it./u)
      expect(await live()).toEqual(before)
      await publishBy('edda.second', 'ada.admin')
    })

    test('is refused through the Local API in a user’s name, and when a version is restored', async () => {
      const { docs } = await cms.payload.findVersions({ collection: 'people', where: { parent: { equals: person } } })
      await patch('editor', { bio: richText('Pat has worked in Salinas.') }, '?draft=true')
      const data = { _status: 'published' as const }
      const local = cms.payload.update({
        collection: 'people',
        id: person,
        data,
        user: cms.editor,
        overrideAccess: false,
      })
      await expect(local).rejects.toThrow('yourself')
      const oldest = docs.filter(({ version }) => version._status === 'published').at(-1)
      const init = { method: 'POST', headers: headers.get('editor')! }
      const before = await live()
      expect((await cms.rest(`/people/versions/${oldest?.id ?? ''}`, init)).status).toBe(200)
      expect((await patch('editor', data)).status).toBe(403)
      expect(await live()).toEqual(before)
      await publishBy('edda.second')
    })
  })

  test('whoever restores earlier words of another language has written them', async () => {
    const write = (who: string, text: string, query = '?locale=es') => patch(who, { bio: richText(text) }, query)
    await write('editor', 'Pat trabaja en Fresno.', '?locale=es&draft=true')
    expect((await patch('edda.second', { _status: 'published' })).status).toBe(200)
    const versions = { collection: 'people', where: { parent: { equals: person } }, sort: '-updatedAt' } as const
    const [earlier] = (await cms.payload.findVersions({ ...versions, limit: 1 })).docs
    await write('edda.second', 'Pat trabaja en Chico.', '?locale=es&draft=true')
    expect((await patch('ada.admin', { _status: 'published' })).status).toBe(200)
    const init = { method: 'POST', headers: headers.get('editor')! }
    expect((await cms.rest(`/people/versions/${earlier?.id ?? ''}`, init)).status).toBe(200)
    expect((await patch('editor', { _status: 'published' })).status).toBe(403)
    expect((await patch('edda.second', { _status: 'published' })).status).toBe(200)
  })

  test('words that somebody else has restored or copied are still their author’s', async () => {
    await patch('editor', { bio: richText('Pat has worked in Ojai.') }, '?draft=true')
    const versions = { collection: 'people', where: { parent: { equals: person } }, sort: '-updatedAt' } as const
    const [written] = (await cms.payload.findVersions({ ...versions, limit: 1 })).docs
    const post = (path: string) => cms.rest(path, { method: 'POST', headers: headers.get('edda.second')!, body: '{}' })
    const copy = (await (await post(`/people/${person}/duplicate?draft=true`)).json()) as { doc: { id: string } }
    await patch('edda.second', { bio: richText('Pat has worked in Lompoc.') }, '?draft=true')
    expect((await patch('ada.admin', { _status: 'published' })).status).toBe(200)
    expect((await post(`/people/versions/${written?.id ?? ''}`)).status).toBe(200)
    for (const id of [person, copy.doc.id])
      expect([id, (await patch('editor', { _status: 'published' }, '', id)).status]).toEqual([id, 403])
    await publishBy('ada.admin')
  })

  test('anybody else publishes it, which is on record as the confirmation', async () => {
    await patch('editor', { bio: richText('Pat has worked in Oxnard.') }, '?draft=true')
    expect((await patch('edda.second', { _status: 'published' })).status).toBe(200)
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { and: [{ documentId: { equals: person } }, { action: { equals: 'published' } }] },
      sort: '-at',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      actor: 'Edda Second',
      details: { confirmed: { fields: ['Short biography'], authors: ['Eli Editor'] } },
    })
  })

  test('no author publishes alone because the clock was ahead when it was last published', async () => {
    const where = { and: [{ documentId: { equals: person } }, { action: { equals: 'published' } }] }
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await cms.payload.db.updateMany({ collection: 'evidence', where, data: { at } })
    await patch('editor', { bio: richText('Pat has worked in Fresno.') }, '?draft=true')
    expect((await patch('editor', { _status: 'published' })).status).toBe(403)
    expect((await patch('edda.second', { _status: 'published' })).status).toBe(200)
  })

  test('an author who has taken a change back has changed nothing', async () => {
    const { bio } = await live()
    await patch('editor', { bio: richText('Pat has worked in Irvine.') }, '?draft=true')
    await patch('editor', { bio }, '?draft=true')
    expect((await patch('editor', { _status: 'published' })).status).toBe(200)
  })

  test('fields that nobody answers for are published by their author at once', async () => {
    expect((await patch('editor', { slug: 'pat', _status: 'published' })).status).toBe(200)
  })

  test('a new person is published by somebody else than their author', async () => {
    const body = JSON.stringify({ ...personForm('Nova New'), _status: 'published' })
    const init = { method: 'POST', headers: headers.get('editor')!, body }
    expect((await cms.rest('/people', init)).status).toBe(403)
  })

  const live = () => cms.payload.findByID({ collection: 'people', id: person, depth: 0 })

  async function afterDraft(publish: () => Promise<Response>): Promise<Response> {
    await patch('editor', { bio: richText(`Pat has worked in ${towns.pop() ?? ''}.`) }, '?draft=true')
    return publish()
  }

  /** Publishes what waits, by the first who may. */
  async function publishBy(...people: string[]): Promise<void> {
    for (const who of people) if ((await patch(who, { _status: 'published' })).ok) return
    throw new Error('Nobody may publish it.')
  }

  const patch = (who: string, change: object, query = '', id = person): Promise<Response> =>
    cms.rest(`/people/${id}${query}`, {
      method: 'PATCH',
      headers: headers.get(who)!,
      body: JSON.stringify(change),
    })

  const bulk = (who: string, change: object): Promise<Response> =>
    cms.rest(`/people?where[id][equals]=${person}`, {
      method: 'PATCH',
      headers: headers.get(who)!,
      body: JSON.stringify(change),
    })
})
