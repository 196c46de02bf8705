import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { richText } from '../support/forms.ts'
import { SavedTerm } from './saved-term.ts'
import type { Json } from './send-json.ts'

onEachDatabase(({ environment }) => {
  const term = new SavedTerm(environment)
  const { send, saveDraft, newest } = term

  describe('a revision', () => {
    test('is in every answer, and counts the saves of every kind', async () => {
      expect((await newest()).revision).toBe(1)
      const saved = await saveDraft({ plainDefinition: 'One.' })
      expect([saved.body.doc?.revision, saved.etag]).toEqual([2, '"2"'])
      const autosaved = await saveDraft({ plainDefinition: 'Two.' }, { query: '&autosave=true' })
      expect(autosaved.body.doc?.revision).toBe(3)
      const again = await saveDraft({ plainDefinition: 'Three.' }, { query: '&autosave=true' })
      expect(again.body.doc?.revision).toBe(4)
      const read = await send('GET', `${term.path}?draft=true`)
      expect([read.body.revision, read.etag]).toEqual([4, '"4"'])
      const versions = await term.cms.payload.findVersions({
        collection: 'glossary-terms',
        where: { parent: { equals: term.id } },
        sort: 'createdAt',
      })
      const restored = await send('POST', `/glossary-terms/versions/${versions.docs[0]!.id}?draft=true`)
      expect([restored.body.revision, restored.etag]).toEqual([5, '"5"'])
      const local = await term.cms.payload.findByID({ collection: 'glossary-terms', id: term.id, draft: true })
      expect(local.revision).toBe(5)
    })

    test.for(['"2",', ',"2"', ' "1" , ,W/"2" ', '*'])('is found in the list %s of a header', async (ifMatch) => {
      await saveDraft({ plainDefinition: 'One.' })
      expect((await saveDraft({ plainDefinition: 'Two.' }, { ifMatch })).status).toBe(200)
    })

    test('can’t be set by what is sent', async () => {
      await saveDraft({ plainDefinition: 'One.', lastSave: { by: null, languages: { en: 99, es: 99 } } })
      const made = await send('POST', '/glossary-terms?draft=true', {
        data: { term: `Other ${term.count}`, revision: 40 },
      })
      expect([made.status, made.body.doc?.revision]).toEqual([201, 1])
      expect((await newest()).lastSave).toBeUndefined()
      expect((await saveDraft({ revision: 2, plainDefinition: 'Two.' })).status).toBe(200)
    })

    test('is one of a picture, whose file is read before the turn to save is taken', async () => {
      const colour = (red: number) => ({ r: red, g: 9, b: 9 })
      const png = async (red: number) => {
        const { data, info } = await sharp({ create: { width: 9, height: 9, channels: 3, background: colour(red) } })
          .png()
          .toBuffer({ resolveWithObject: true })
        return { data, mimetype: 'image/png', name: `p${term.count}.png`, size: info.size }
      }
      const data = { alt: 'A square.' }
      const { id } = await term.cms.payload.create({ collection: 'media', data, file: await png(1) })
      const replace = async (red: number) =>
        term.cms.payload.update({ collection: 'media', id, data: { ...data, revision: 1 }, file: await png(red) })
      const outcomes = await Promise.allSettled([replace(2), replace(3)])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect((await send('GET', `/media/${id}`)).etag).toBe('"2"')
    })

    test('is one of an account and the settings too', async () => {
      const user = await send('GET', `/users/${term.cms.editor.id}`)
      expect([user.body.revision, user.etag]).toEqual([1, '"1"'])
      const renamed = await send('PATCH', `/users/${term.cms.editor.id}`, { data: { name: 'Eli Editor', revision: 1 } })
      expect([renamed.status, renamed.body.doc?.revision]).toEqual([200, 2])
      expect((await send('PATCH', `/users/${term.cms.editor.id}`, { data: { name: 'E', revision: 1 } })).status).toBe(
        409,
      )
      await term.cms.payload.update({ collection: 'users', id: term.cms.editor.id, data: { name: 'Eli Editor' } })
      const first = await send('POST', '/globals/site-settings?draft=true', { data: { siteName: 'One' } })
      const revision = (first.body.result as Json).revision as number
      expect(first.etag).toBe(`"${revision}"`)
      const data = { siteName: 'Two', revision }
      expect((await send('POST', '/globals/site-settings?draft=true', { data })).status).toBe(200)
      expect((await send('POST', '/globals/site-settings?draft=true', { data })).status).toBe(409)
      expect((await send('GET', '/globals/site-settings?draft=true')).etag).toBe(`"${revision + 1}"`)
    })
  })

  describe('a save on an older revision', () => {
    test('is refused with who has saved what, and nothing is stored', async () => {
      await saveDraft({ plainDefinition: 'Ada’s words.', synonyms: 'Floating' }, { as: term.ada })
      const before = await newest()
      const refused = await saveDraft({ plainDefinition: 'Eli’s words.' }, { ifMatch: '"1"' })
      expect(refused.status).toBe(409)
      const [error] = refused.body.errors!
      expect(error!.message).toMatch(/^Ada Admin has saved this since you opened it, so nothing of yours was saved\./u)
      expect(error!.data).toMatchObject({
        code: 'changedMeanwhile',
        by: { name: 'Ada Admin', isYou: false },
        revision: 2,
        doc: { id: term.id, plainDefinition: 'Ada’s words.', revision: 2 },
      })
      expect(new Date(String(error!.data!.at)).toISOString()).toBe(error!.data!.at)
      expect(error!.data!.changes).toContainEqual({
        path: 'plainDefinition',
        label: expect.stringMatching(/^[A-Z]/u) as string,
        theirs: 'Ada’s words.',
        base: 'A feeling of being apart from your body.',
      })
      expect(await newest()).toEqual(before)
    })

    test.for(['publish', 'autosave', 'restore', 'delete'])('is refused where it is a %s', async (way) => {
      const versions = { collection: 'glossary-terms' as const, where: { parent: { equals: term.id } } }
      const version = (await term.cms.payload.findVersions(versions)).docs[0]!.id
      await saveDraft({ plainDefinition: 'Ada’s words.' }, { as: term.ada })
      const save = (ifMatch: string) => {
        if (way === 'publish') return send('PATCH', term.path, { data: { _status: 'published' }, ifMatch })
        if (way === 'autosave') return saveDraft({ plainDefinition: 'E.' }, { ifMatch, query: '&autosave=true' })
        if (way === 'restore') return send('POST', `/glossary-terms/versions/${version}?draft=true`, { ifMatch })
        return send('DELETE', term.path, { ifMatch })
      }
      const before = await newest()
      expect((await save('"1"')).status).toBe(409)
      expect(await newest()).toEqual(before)
      if (way !== 'publish') expect((await save('"1", "2"')).status).toBe(200)
    })

    test.for(['save', 'restore'])('of a %s shows the newest version in the language of the request', async (way) => {
      await saveDraft({ plainDefinition: 'Palabras.' }, { as: term.ada, query: '&locale=es' })
      const versions = { collection: 'glossary-terms' as const, where: { parent: { equals: term.id } } }
      const version = (await term.cms.payload.findVersions(versions)).docs[0]!.id
      const { body } =
        way === 'save'
          ? await saveDraft({ plainDefinition: 'Otras.' }, { ifMatch: '"1"', query: '&locale=es' })
          : await send('POST', `/glossary-terms/versions/${version}?draft=true&locale=es`, { ifMatch: '"1"' })
      expect(body.errors![0]!.data).toMatchObject({ doc: { plainDefinition: 'Palabras.', revision: 2 } })
    })

    test('says it of another tab of the same account', async () => {
      await saveDraft({ plainDefinition: 'One.' })
      const { body } = await saveDraft({ plainDefinition: 'Two.' }, { ifMatch: '"1"' })
      expect(body.errors![0]!.data).toMatchObject({ by: { isYou: true } })
      expect(body.errors![0]!.message).toContain('another tab')
    })

    test('goes through without a revision, laid over the newest version', async () => {
      await saveDraft({ plainDefinition: 'Ada’s words.' }, { as: term.ada })
      await saveDraft({ term: 'Renamed' })
      expect(await newest()).toMatchObject({ term: 'Renamed', plainDefinition: 'Ada’s words.', revision: 3 })
    })

    test('is no conflict where the other has written in another language only', async () => {
      const spanish = { as: term.ada, query: '&locale=es' }
      expect((await saveDraft({ plainDefinition: 'Palabras.' }, { ...spanish, ifMatch: '"1"' })).status).toBe(200)
      expect((await saveDraft({ plainDefinition: 'Words.' }, { ifMatch: '"1"' })).status).toBe(200)
      expect((await saveDraft({ plainDefinition: 'Más.' }, { ...spanish, ifMatch: '"2"' })).status).toBe(200)
      expect((await saveDraft({ plainDefinition: 'Otra.' }, { ...spanish, ifMatch: '"3"' })).status).toBe(409)
      const { docs } = await term.cms.payload.findVersions({
        collection: 'glossary-terms',
        where: { and: [{ parent: { equals: term.id } }, { latest: { equals: true } }] },
        locale: 'all',
      })
      expect(docs[0]!.version.plainDefinition).toEqual({ en: 'Words.', es: 'Más.' })
      const publish = await send('PATCH', term.path, { data: { _status: 'published' }, ifMatch: '"3"' })
      expect(publish.status).toBe(409)
    })
  })

  test.for([
    ['17', 400],
    ['"a"', 400],
    ['""', 400],
    ['"1", x', 400],
    ['*', 200],
    ['W/"1"', 200],
    ['"7","1"', 200],
    ['"9"', 409],
  ] as const)('If-Match: %s is answered with %d', async ([ifMatch, status]) => {
    expect((await saveDraft({ plainDefinition: 'One.' }, { ifMatch })).status).toBe(status)
  })

  test('an autosave leaves the version of another person alone', async () => {
    await saveDraft({ plainDefinition: 'Ada’s words.' }, { as: term.ada, query: '&autosave=true' })
    await saveDraft({ plainDefinition: 'Eli’s words.' }, { query: '&autosave=true' })
    await saveDraft({ plainDefinition: 'Eli’s next' }, { query: '&autosave=true' })
    await saveDraft({ plainDefinition: 'Eli’s next words.' }, { query: '&autosave=true' })
    const { docs } = await term.cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: term.id } },
      sort: 'version.revision',
    })
    expect(docs.map(({ version }) => version.plainDefinition)).toEqual([
      'A feeling of being apart from your body.',
      'Ada’s words.',
      'Eli’s words.',
      'Eli’s next words.',
    ])
  })

  test('names rows, formatted texts and documents in the words of the form', async () => {
    const step = (title: string, text: string) => ({ title, body: { body: richText(text) } })
    const made = await send('POST', '/treatments?draft=true', {
      data: { name: `Infusion ${term.count}`, steps: [step('Arrival', 'We welcome you.')] },
    })
    const { doc } = made.body as { doc: Json & { id: string; steps: Json[] } }
    const [first] = doc.steps
    const to = `/treatments/${doc.id}?draft=true`
    const steps = [{ ...first, ...step('Arrival', 'We greet you.') }, step('Rest', 'You rest.')]
    await send('PATCH', to, { as: term.ada, data: { steps, review: { reviewedBy: term.reviewer } } })
    const refused = await send('PATCH', to, { data: { steps: [first] }, ifMatch: '"1"' })
    const changes = refused.body.errors![0]!.data!.changes as { path: string; label: string; theirs: string }[]
    const byPath = Object.fromEntries(changes.map((change) => [change.path, change]))
    expect(byPath['steps.0.body.body']).toMatchObject({ theirs: 'We greet you.', base: 'We welcome you.' })
    expect(byPath['steps.0.body.body']!.label).toMatch(/ › 1\. Arrival › /u)
    expect(byPath['steps.1']!.theirs).toContain('You rest.')
    expect(byPath['review.reviewedBy']!.theirs).toBe('Robin Placeholder')
  })
})
