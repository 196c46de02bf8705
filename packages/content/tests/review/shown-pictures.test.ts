import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let people = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    headers = await signedIn(cms)
  })
  afterAll(() => cms.close())

  test.each([
    ['words', '', { alt: 'The best doctor of all' }],
    ['words, all languages at once', '?locale=all', { alt: { en: 'The best doctor of all' } }],
  ])('a picture that live pages show keeps its %s, whoever changes it', async (_, query, change) => {
    const id = await upload('#7a9')
    await cms.payload.create({ collection: 'people', data: { ...personForm(nextName()), photo: id } })
    const response = await patch(id, change, query)
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Live pages show')])
    expect((await cms.payload.findByID({ collection: 'media', id })).alt).toBe('A nurse')
  })

  test('so does a picture between the paragraphs of one, of which pages show smaller versions alone', async () => {
    const id = await upload('#7a8', { width: 400, height: 300 })
    const { bio, ...form } = personForm(nextName())
    const picture = { type: 'upload', version: 3, id: 'a', format: '', fields: {}, relationTo: 'media', value: id }
    const children = [...bio.root.children, picture]
    const shown = { root: { ...bio.root, children } }
    const { id: person } = await cms.payload.create({ collection: 'people', data: { ...form, bio: shown } })
    const response = await patch(id, { alt: 'The best doctor of all' })
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Live pages show')])
    // The draft has let it go, and the live page hasn’t.
    await cms.payload.update({ collection: 'people', id: person, data: { bio }, draft: true })
    expect(await (await cms.rest(`/media/${id}`, { method: 'DELETE', headers })).text()).toContain('Still needed by')
  })

  test('it may be given words in a language that has none', async () => {
    const id = await upload('#7aa')
    await cms.payload.create({ collection: 'people', data: { ...personForm(nextName()), photo: id } })
    expect((await patch(id, { alt: 'Una enfermera' }, '?locale=es')).status).toBe(200)
  })

  test('it is not given the words with which a page would go live in a language', async () => {
    const id = await upload('#7ac')
    const name = nextName()
    const { id: person } = await cms.payload.create({ collection: 'people', data: { ...personForm(name), photo: id } })
    const spanish = { name, bio: richText('Pone infusiones desde hace años.') }
    await cms.payload.update({ collection: 'people', id: person, locale: 'es', data: spanish, draft: true })
    await cms.payload.update({ collection: 'people', id: person, data: { _status: 'published' } })
    for (const [query, alt] of [
      ['?locale=es', 'La mejor de todas'],
      ['?locale=all', { en: 'A nurse', es: 'La mejor de todas' }],
    ] as const) {
      const response = await patch(id, { alt }, query)
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Live pages show')])
    }
  })

  test('a picture that no live page shows is changed freely, and its author is on record', async () => {
    const id = await upload('#7ab')
    expect((await patch(id, { alt: 'A nurse smiles' })).status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'evidence', sort: '-at', limit: 1 })
    expect(docs[0]).toMatchObject({
      actor: 'Eli Editor',
      action: 'edited',
      details: { picture: id, words: 'A nurse smiles', former: { words: 'A nurse' } },
    })
  })

  test('a picture is kept while a live page or a draft shows it, in a field or in formatted text, also without a worker', async () => {
    const refused = async (id: string, message: RegExp) => {
      const response = await cms.rest(`/media/${id}`, { method: 'DELETE', headers })
      expect(await response.text()).toMatch(message)
      expect(response.ok).toBe(false)
    }
    const [live, draft, inText, loose] = [
      await upload('#7b1'),
      await upload('#7b2'),
      await upload('#7b3'),
      await upload('#7b4'),
    ]
    const liveName = nextName()
    await cms.payload.create({ collection: 'people', data: { ...personForm(liveName), photo: live } })
    await refused(live, new RegExp(`Still needed by “${liveName}”`, 'u'))
    const { bio, ...form } = personForm(nextName())
    const { id } = await cms.payload.create({
      collection: 'people',
      data: { ...form, bio, photo: draft, _status: 'draft' },
      draft: true,
    })
    await refused(draft, /Still shown by “Pat A+” \(.+\)\. Take it out there/u)
    const picture = { type: 'upload', version: 3, id: 'a', format: '', fields: {}, relationTo: 'media', value: inText }
    const children = [...bio.root.children, picture]
    await cms.payload.update({
      collection: 'people',
      id,
      data: { photo: null, bio: { root: { ...bio.root, children } } },
      draft: true,
    })
    await refused(inText, /Still shown by/u)
    for (const free of [draft, loose])
      expect((await cms.rest(`/media/${free}`, { method: 'DELETE', headers })).status).toBe(200)
  })

  /** Ids have digits, which could look like a telephone number. */
  function nextName(): string {
    people += 1
    return `Pat ${'A'.repeat(people)}`
  }

  async function upload(background: string, { width, height } = { width: 40, height: 30 }): Promise<string> {
    const data = await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
    const file = { data, name: `picture-${background.slice(1)}.png`, mimetype: 'image/png', size: data.length }
    const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'A nurse' }, file })
    return id
  }

  const patch = (id: string, change: object, query = ''): Promise<Response> =>
    cms.rest(`/media/${id}${query}`, { method: 'PATCH', headers, body: JSON.stringify(change) })
})
