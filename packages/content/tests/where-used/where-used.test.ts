import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PlaceOfUse } from '../../src/workflow/where-used/find-places.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { linkTo, personForm, publishReviewer, richText, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
  })
  afterAll(() => cms.close())

  async function places(collection: string, id: string): Promise<string[]> {
    const response = await cms.rest(`/where-used?collection=${collection}&id=${id}`, { headers })
    const { places: found } = (await response.json()) as { places: PlaceOfUse[] }
    return found.map(({ title, kind, isInNewest }) => `${kind}: ${title}${isInNewest ? '' : ' (not in the newest)'}`)
  }

  async function person(name: string, more: object = {}): Promise<string> {
    const { id } = await cms.payload.create({ collection: 'people', data: { ...personForm(name), ...more } })
    return id
  }

  test('a document is used where a field of a draft names it, and where formatted text links to it', async () => {
    const id = await person('Used Person')
    await cms.payload.create({ collection: 'glossary-terms', data: termForm('Field', id), draft: true })
    await person('Linking Person', { bio: linkTo(id) })
    expect((await places('people', id)).sort()).toEqual(['Glossary word: Field', 'Person: Linking Person'])
  })

  test('a translation alone can use a document', async () => {
    const id = await person('Known In Spanish')
    const other = await person('Bilingual')
    await cms.payload.update({
      ...({ collection: 'people', id: other, locale: 'es', draft: true } as const),
      data: { bio: linkTo(id) },
    })
    expect(await places('people', id)).toEqual(['Person: Bilingual'])
  })

  test('a document that no longer names it is left out, and so is one that was deleted', async () => {
    const id = await person('Left Person')
    const term = await cms.payload.create({ collection: 'glossary-terms', data: termForm('Left', id), draft: true })
    await cms.payload.update({
      ...({ collection: 'glossary-terms', id: term.id, draft: true } as const),
      data: termForm('Left', reviewer),
    })
    const other = await person('Gone Person', { bio: linkTo(id) })
    await cms.payload.delete({ collection: 'people', id: other })
    expect(await places('people', id)).toEqual([])
  })

  test('a document doesn’t count as its own user', async () => {
    const id = await person('Own Person')
    await cms.payload.update({ collection: 'people', id, data: { bio: linkTo(id) }, draft: true })
    expect(await places('people', id)).toEqual([])
  })

  test('an account that is linked with a person is no place', async () => {
    const id = await person('Account Person')
    await cms.payload.create({
      collection: 'users',
      data: {
        ...{ name: 'Rae', email: 'rae@example.com', password: 'a-long-password', role: 'reviewer', isActive: true },
        person: id,
      },
    })
    expect(await places('people', id)).toEqual([])
  })

  test('a picture is used in a field and between paragraphs', async () => {
    const data = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#7a9' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'face.png', size: data.length }
    const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'A face' }, file })
    await person('Portrayed', { photo: id })
    const text = richText('See:')
    const upload = { type: 'upload', relationTo: 'media', value: id, version: 3, format: '', fields: null, id: 'a' }
    await person('Illustrated', {
      bio: { root: { ...text.root, children: [...text.root.children, upload] } },
      _status: 'draft',
    })
    expect((await places('media', id)).sort()).toEqual(['Person: Illustrated', 'Person: Portrayed'])
  })

  test.each(['collection=people', 'collection=users&id=1', 'id=1', 'collection=people&id=%25', ''])(
    'a question of nothing is refused or answered with none: %s',
    async (query) => {
      const response = await cms.rest(`/where-used?${query}`, { headers })
      expect([200, 400]).toContain(response.status)
      if (response.status === 200) expect(await response.json()).toEqual({ places: [] })
    },
  )

  test('nobody who isn’t signed in is told', async () => {
    expect((await cms.rest(`/where-used?collection=people&id=${reviewer}`)).status).toBe(403)
  })
})
