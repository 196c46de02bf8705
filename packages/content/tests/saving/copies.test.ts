import { limits } from '@carepath/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectionSlugs, titleFields, type CollectionDocumentType } from '../../src/model/collection-names.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

type Saved = Record<string, unknown> & { id: string }

const types = Object.keys(collectionSlugs) as CollectionDocumentType[]
/** Fields that addresses are made from, where they aren't the title. */
const names: Partial<Record<CollectionDocumentType, string>> = { treatment: 'plainName', 'side-effect': 'medicalName' }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    headers = await signedIn(cms)
  }, 120_000)
  afterAll(() => cms.close())

  async function send(method: string, path: string, body: object = {}) {
    const response = await cms.rest(path, { method, headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as { doc?: Saved; errors?: unknown }
    expect(answer.errors, path).toBeUndefined()
    return answer.doc!
  }
  const read = async (path: string) => (await (await cms.rest(path, { headers })).json()) as Saved

  test.each(types)('any number of drafts of a %s may be empty, and emptied again', async (type) => {
    const path = `/${collectionSlugs[type]}`
    for (let count = 0; count < 2; count += 1) await send('POST', `${path}?draft=true`)
    const unique = type === 'redirect' ? 'from' : 'slug'
    for (const value of ['first-value', 'second-value']) {
      const { id } = await send('POST', `${path}?draft=true`, { [unique]: unique === 'from' ? `/${value}/` : value })
      await send('PATCH', `${path}/${id}?draft=true`, { [unique]: value === 'first-value' ? null : '' })
    }
  })

  test.each(types.filter((type) => type !== 'redirect'))(
    'a copy of a %s has a name and an address of its own, each time and in both languages',
    async (type) => {
      const path = `/${collectionSlugs[type]}`
      const [title, name] = [titleFields[type], names[type] ?? titleFields[type]]
      const { id } = await send('POST', `${path}?draft=true`, { [title]: 'Nausea', [name]: 'Nausea' })
      const spanish = { [title]: 'Náuseas' }
      await send('PATCH', `${path}/${id}?draft=true&locale=es`, spanish)
      const isTranslated = (await read(`${path}/${id}?draft=true&locale=en`))[title] === 'Nausea'
      const original = isTranslated ? 'Nausea' : 'Náuseas'
      const copies = []
      for (const query of ['?draft=true&locale=es', ''])
        copies.push(await send('POST', `${path}/${id}/duplicate${query}`))
      // A copy of a copy counts on.
      copies.push(await send('POST', `${path}/${copies[0]?.id}/duplicate?draft=true`))
      const english = await Promise.all(copies.map((copy) => read(`${path}/${copy.id}?draft=true&locale=en`)))
      const numbers = ['', ' 2', ' 3']
      expect(english.map((copy) => copy[title])).toEqual(numbers.map((number) => `${original} (copy${number})`))
      expect(english.map(({ _status }) => _status)).toEqual(Array(3).fill('draft'))
      if (isTranslated) {
        const inSpanish = await Promise.all(copies.map((copy) => read(`${path}/${copy.id}?draft=true&locale=es`)))
        expect(inSpanish.map((copy) => copy[title])).toEqual(numbers.map((number) => `Náuseas (copia${number})`))
      }
      if (english[0]?.slug === undefined) return
      const base = isTranslated || names[type] ? 'nausea' : 'nauseas'
      const slugs = english.map(({ slug }) => String(slug))
      expect(new Set(slugs).size).toBe(3)
      for (const slug of slugs) expect(slug).toMatch(new RegExp(`^${base}-copy(?:-\\d)?$`, 'u'))

      // A new name mends the address, as it does for a new document.
      await send('PATCH', `${path}/${copies[1]?.id}?draft=true`, { [title]: 'Renamed', [name]: 'Renamed' })
      expect((await read(`${path}/${copies[1]?.id}?draft=true`)).slug).toBe('renamed')
    },
  )

  const longNames = [
    'Feeling sick and dizzy after the infusion ',
    '👩🏽‍⚕️',
    'Тошнота и рвота ',
    'غثيان ',
    '恶心',
    'n\u0303a\u0301',
  ]
  test.each(longNames)(
    'the copy of a long name, “%s”, is as long as a name may be, and its address too',
    async (word) => {
      const long = `Pat ${word.repeat(100)}`.slice(0, limits.name).toWellFormed().replaceAll('\uFFFD', '')
      const { id } = await send('POST', '/people?draft=true', { name: long })
      for (let count = 0; count < 3; count += 1) {
        const copy = await send('POST', `/people/${id}/duplicate?draft=true`)
        expect(String(copy.name).length).toBeLessThanOrEqual(limits.name)
        expect(copy.name).toMatch(/ \(copy(?: \d)?\)$/u)
        expect(String(copy.name).isWellFormed()).toBe(true)
        expect(String(copy.slug).length).toBeLessThanOrEqual(limits.slug)
      }
    },
  )

  test.each([
    ['/old-page/', '/old-page-copy/', '/old-page-copy-2/'],
    ['/leaflet.html', '/leaflet-copy.html', '/leaflet-copy-2.html'],
    ['/síntomas/', '/síntomas-copy/', '/síntomas-copy-2/'],
  ])('a copy of the redirect from %s leads from a free address', async (from, first, second) => {
    const { id } = await send('POST', '/redirects?draft=true', { from, to: '/people/' })
    await send('PATCH', `/redirects/${id}?draft=true&locale=es`, { from: `/es${from}`, to: '/es/people/' })
    const copies = [await send('POST', `/redirects/${id}/duplicate?draft=true`)]
    copies.push(await send('POST', `/redirects/${id}/duplicate`))
    expect(copies.map((copy) => copy.from)).toEqual([first, second])
    expect((await read(`/redirects/${copies[1]?.id}?draft=true&locale=es`)).from).toBe(`/es${second}`)
    expect(copies[0]).toMatchObject({ to: '/people/', _status: 'draft' })
  })

  test('a restored version goes live whole: no words of a later one stay among its own', async () => {
    const person = { ...personForm('Pat Restored'), bio: richText('Old.') }
    const { id } = await cms.payload.create({ collection: 'people', data: person })
    const { docs } = await cms.payload.findVersions({ collection: 'people', where: { parent: { equals: id } } })
    const one = { collection: 'people', id } as const
    await cms.payload.update({ ...one, data: { credentials: 'MD', npi: '1234567893' }, draft: true })
    const spanish = { name: 'Patricia', credentials: 'Médica', bio: richText('Nuevo.'), _status: 'published' as const }
    await cms.payload.update({ ...one, data: spanish, locale: 'es' })
    await send('POST', `/people/versions/${docs[0]!.id}?draft=true`)
    await cms.payload.update({ ...one, data: { _status: 'published' } })
    const whole = async (draft: boolean) => {
      const row = await cms.payload.findByID({ ...one, draft, locale: 'all', depth: 0 })
      return { ...row, updatedAt: undefined }
    }
    expect(await whole(false)).toEqual(await whole(true))
    expect(JSON.stringify(await whole(false))).not.toMatch(/MD|Médica|1234567893|Patricia|Nuevo/u)
  })
})
