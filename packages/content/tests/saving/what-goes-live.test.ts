import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { createEditedPerson, savePerson, type SaveOptions } from './edited-person.ts'
import { sendSoundly } from './send-json.ts'

const publishing = { _status: 'published' as const }
const takingDown = { _status: 'draft' as const }

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

  const toPublish: [string, () => Promise<unknown>][] = [
    ['the form', () => patch(`/people/${id}`, publishing)],
    ['the form in Spanish', () => patch(`/people/${id}?locale=es`, publishing)],
    ['a request for a draft', () => patch(`/people/${id}?draft=true`, publishing)],
    ['an autosave', () => patch(`/people/${id}?draft=true&autosave=true`, publishing)],
    ['a request that asks for little', () => patch(`/people/${id}?depth=0&select[slug]=true`, publishing)],
    ['a request that overrides locks', () => patch(`/people/${id}?overrideLock=true`, publishing)],
    ['all languages at once', () => patch(`/people/${id}?publishAllLocales=true`, publishing)],
    ['contradictory flags', () => patch(`/people/${id}?unpublishAllLocales=true`, publishing)],
    ['a list', () => patch(`/people?where[id][equals]=${id}&draft=true`, publishing)],
    ['a filter', () => patch(`/people?where[id][in]=${id}`, publishing)],
    ['a filter, in Spanish', () => patch(`/people?where[id][in]=${id}&locale=es&publishAllLocales=true`, publishing)],
    ['the Local API', () => cms.payload.update({ collection: 'people', id, data: publishing })],
    ['the Local API, by a filter', () => cms.payload.update({ collection: 'people', where: one(), data: publishing })],
    ['a schedule', () => schedule('publish')],
  ]
  test.each(toPublish)('the newest words go live by %s, in every language', async (_, publish) => {
    await createEdited()
    await publish()
    expect(await state()).toEqual({ en: 'New.', es: 'Nuevo.', newest: 'New.', status: 'published' })
    await save({ bio: richText('Later.') }, { draft: true, autosave: true })
    expect(await publishedVersions()).toBe(2)
  })

  const alone: [string, () => Promise<unknown>][] = [
    ['the form', () => patch(`/people/${id}?locale=es&publishSpecificLocale=es`, publishing)],
    ['the form in English', () => patch(`/people/${id}?publishSpecificLocale=en`, publishing)],
    [
      'a new document',
      () => send('POST', '/people?publishSpecificLocale=es', { ...personForm('No One'), ...publishing }),
    ],
    ['the site’s settings', () => send('POST', '/globals/site-settings?publishSpecificLocale=es', publishing)],
    ['a schedule', () => schedule('publish', 'es')],
    ['the Local API', () => local({ publishSpecificLocale: 'es' })],
    ['all languages as one', () => patch(`/people/${id}?locale=all`, { ...publishing, bio: { en: richText('X.') } })],
  ]
  test.each(alone)('one language can’t be published by itself by %s', async (_, publish) => {
    await createEdited()
    await expect(publish()).rejects.toThrow(
      /One language can’t be published by itself|one language at a time|in all (its )?languages/u,
    )
    expect(await state()).toEqual({ en: 'Old.', es: 'Viejo.', newest: 'New.', status: 'draft' })
  })

  const toTakeDown: [string, () => Promise<unknown>][] = [
    ['the form', () => patch(`/people/${id}?unpublishAllLocales=true`, takingDown)],
    ['a request', () => patch(`/people/${id}`, takingDown)],
    ['a list', () => patch(`/people?where[id][equals]=${id}&locale=en`, takingDown)],
    ['the Local API', () => cms.payload.update({ collection: 'people', id, data: takingDown })],
    ['the Local API, by a filter', () => cms.payload.update({ collection: 'people', where: one(), data: takingDown })],
    ['a schedule', () => schedule('unpublish')],
  ]
  describe.each([
    ['complete', 'New.'],
    ['incomplete', undefined],
  ])('a newer draft that is %s', (_, newest) => {
    test.each(toTakeDown)('stays the newest version when the page is taken down by %s', async (_, takeDown) => {
      await createEdited()
      if (newest === undefined) await save({ bio: null as never, name: '' }, { draft: true })
      await takeDown()
      expect(await state()).toEqual({ en: undefined, es: undefined, newest, status: 'draft' })
    })
  })

  const unsaid: [string, () => Promise<unknown>][] = [
    ['one document', () => patch(`/people/${id}`, { bio: richText('Newer.') })],
    ['one document, with an empty status', () => save({ bio: richText('Newer.'), _status: null })],
    ['many documents', () => patch(`/people?where[id][equals]=${id}`, { bio: richText('Newer.') })],
  ]
  test.each(unsaid)('a change of %s that says nothing of publishing is a draft over a draft', async (_, change) => {
    await createEdited()
    await change()
    expect(await state()).toEqual({ en: 'Old.', es: 'Viejo.', newest: 'Newer.', status: 'draft' })
  })

  test('a change of many live documents that says nothing of publishing is a draft', async () => {
    await createEdited()
    await save(publishing)
    await patch(`/people?where[id][equals]=${id}`, { bio: richText('Newer.') })
    expect(await state()).toEqual({ en: 'New.', es: 'Nuevo.', newest: 'Newer.', status: 'draft' })
  })

  test.each(['', '?draft=true', '?draft=false'])(
    'a version is restored as a draft in each language (%s)',
    async (query) => {
      await createEdited()
      await save(publishing)
      const { docs } = await cms.payload.findVersions({ collection: 'people', where: { parent: { equals: id } } })
      const former = docs.find(({ version }) => version._status === 'published' && textOf(version) === 'Old.')
      await send('POST', `/people/versions/${former?.id ?? ''}${query}`)
      expect(await state()).toEqual({ en: 'New.', es: 'Nuevo.', newest: 'Old.', status: 'draft' })
      const spanish = await cms.payload.findByID({ collection: 'people', id, draft: true, locale: 'es' })
      expect(textOf(spanish)).toBe('Viejo.')
      const restored = cms.payload.restoreVersion({ collection: 'people', id: former?.id ?? '' })
      await expect(restored).rejects.toThrow('restored as a draft')
    },
  )

  test('a version of the site’s settings is restored as a draft in each language, and leaves them live', async () => {
    const settings = async (draft: boolean, locale: 'en' | 'es' = 'en') => {
      const { _status, tagline } = await cms.payload.findGlobal({ slug: 'site-settings', draft, locale })
      return { _status, tagline }
    }
    const update = (tagline: string | null, locale: 'en' | 'es', draft: boolean) =>
      cms.payload.updateGlobal({ slug: 'site-settings', data: { tagline: tagline as never }, locale, draft })
    await cms.payload.db.createGlobal({
      slug: 'site-settings',
      data: { _status: 'published', tagline: { en: 'Live.', es: 'Vivo.' } },
    })
    await update('Before.', 'en', true)
    await update(null, 'es', true)
    await update('Later.', 'en', true)
    await update('Luego.', 'es', true)
    const { docs } = await cms.payload.findGlobalVersions({ slug: 'site-settings', locale: 'all', limit: 0 })
    const taglines = docs.map(({ version }) => version.tagline as unknown as Record<string, unknown> | undefined)
    const before = docs[taglines.findIndex((each) => each?.en === 'Before.' && !each.es)]
    await send('POST', `/globals/site-settings/versions/${before?.id ?? ''}`)
    expect(await settings(true)).toEqual({ _status: 'draft', tagline: 'Before.' })
    expect((await settings(true, 'es')).tagline).toBeFalsy()
    expect(await settings(false)).toEqual({ _status: 'published', tagline: 'Live.' })
    const again = cms.payload.restoreGlobalVersion({ slug: 'site-settings', id: before?.id ?? '' })
    await expect(again).rejects.toThrow('restored as a draft')
  })

  test.each(['', '?draft=false'])('a copy of what is live is a draft (%s)', async (query) => {
    await createEdited()
    await save(publishing)
    const { doc } = await send<{ doc: Person }>('POST', `/people/${id}/duplicate${query}`, publishing)
    expect((await cms.payload.findByID({ collection: 'people', id: doc.id }))._status).toBe('draft')
  })

  async function createEdited(): Promise<void> {
    count += 1
    id = await createEditedPerson(cms, `Pat ${count}`)
  }

  /** What patients read in each language, and the newest version. */
  async function state() {
    const [en, es] = await Promise.all([live('en'), live('es')])
    const newest = await cms.payload.findByID({ collection: 'people', id, draft: true })
    return { en, es, newest: textOf(newest), status: newest._status }
  }

  async function live(locale: 'en' | 'es'): Promise<string | undefined> {
    const row = await cms.payload.findByID({ collection: 'people', id, draft: false, locale })
    return row._status === 'published' ? textOf(row) : undefined
  }

  async function publishedVersions(): Promise<number> {
    const where = {
      and: [
        { parent: { equals: id } },
        { 'version.bio': { exists: true } },
        { 'version._status': { equals: 'published' } },
      ],
    }
    const { docs } = await cms.payload.findVersions({ collection: 'people', where, limit: 0 })
    return new Set(docs.map(({ version }) => textOf(version))).size
  }

  const one = () => ({ id: { equals: id } })
  const local = (options: object) => cms.payload.update({ collection: 'people', id, data: publishing, ...options })

  const save = (data: Partial<Person>, options?: SaveOptions) => savePerson(cms, id, data, options)
  const patch = <T>(path: string, data: object) => send<T>('PATCH', path, data)
  const send = <T>(method: string, path: string, data: object = {}) =>
    sendSoundly<T>(cms, method, path, { as: headers, data })

  async function schedule(type: 'publish' | 'unpublish', locale?: string): Promise<void> {
    const input = { type, doc: { relationTo: 'people' as const, value: id }, ...(locale ? { locale } : {}) }
    const { id: job } = await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input,
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms.payload.jobs.runByID({ id: job, silent: true })
    const { docs } = await cms.payload.find({ collection: 'payload-jobs', where: { id: { equals: job } } })
    if (!docs[0]) return
    await cms.payload.delete({ collection: 'payload-jobs', id: job })
    throw new Error(JSON.stringify(docs[0].error ?? docs[0].log))
  }
})

function textOf({ bio }: Pick<Person, 'bio'> | { bio?: null }): string | undefined {
  const root = bio?.root as { children: { children: { text: string }[] }[] } | undefined
  return root?.children[0]?.children[0]?.text
}
