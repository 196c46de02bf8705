import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { asPublished, linkTo, personForm, termForm } from '../support/forms.ts'
import { openTrashCms, type TrashCms } from './trash-cms.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let clinic: TrashCms

  beforeAll(async () => {
    clinic = await openTrashCms(environment)
  })
  afterAll(() => clinic.close())
  beforeEach(() => clinic.payload.delete({ collection: 'outbox', where: {} }))

  test('a deleted document is in the trash with its name, kind and who deleted it, and nowhere else', async () => {
    const id = await clinic.draft('Tremor')
    await clinic.moveToTrash(id)
    expect((await clinic.trash()).find(({ documentId }) => documentId === id)).toMatchObject({
      ...{ title: 'Tremor', kind: 'Glossary word', by: 'Eli Editor' },
    })
    expect((await clinic.send('GET', `/glossary-terms/${id}?draft=true`)).status).toBe(404)
    expect((await clinic.send('GET', '/search?q=Tremor')).answer.documents).toEqual([])
    const listed = await clinic.send('GET', '/glossary-terms?draft=true&where[term][equals]=Tremor')
    expect(listed.answer.docs).toEqual([])
  })

  test('restoring brings back every language and all versions, under the same id', async () => {
    const id = await clinic.draft('Vertigo')
    await clinic.payload.update({
      ...({ collection: 'glossary-terms', id, locale: 'es', draft: true } as const),
      data: { term: 'Vértigo', plainDefinition: 'Todo da vueltas.' },
    })
    await clinic.payload.update({
      ...({ collection: 'glossary-terms', id, draft: true } as const),
      data: { plainDefinition: 'The room turns.' },
    })
    const before = await clinic.read(id, 'all')
    const versions = await clinic.payload.findVersions({
      ...({ collection: 'glossary-terms', where: { parent: { equals: id } }, locale: 'all' } as const),
      ...{ pagination: false, depth: 0, sort: 'updatedAt' },
    })
    const { answer } = await clinic.send('POST', '/trash/restore', { id: await clinic.moveToTrash(id) })
    expect(answer).toEqual({ path: `/collections/glossary-terms/${id}`, title: 'Vertigo', isDraft: true, lost: 0 })
    expect(await clinic.read(id, 'all')).toMatchObject({
      ...{ term: before.term, plainDefinition: before.plainDefinition, slug: before.slug, review: before.review },
      ...{ _status: 'draft', revision: Number(before.revision) + 1 },
    })
    const after = await clinic.payload.findVersions({
      ...({ collection: 'glossary-terms', where: { parent: { equals: id } }, locale: 'all' } as const),
      ...{ pagination: false, depth: 0, sort: 'updatedAt' },
    })
    const words = ({ docs }: typeof after) =>
      docs.map(({ version, updatedAt }) => [version.term, version.plainDefinition, version.revision, updatedAt])
    expect(words(after).slice(0, -1)).toEqual(words(versions))
    expect(after.docs.map(({ latest }) => Boolean(latest))).toEqual(
      after.docs.map((_, at) => at === after.docs.length - 1),
    )
    expect(await clinic.entryOf(id)).toBe('none')
    expect((await clinic.send('GET', '/search?q=Vertigo')).answer.total).toBe(1)
  })

  test('a restored document can be saved, published and deleted again', async () => {
    const id = await clinic.draft('Fatigue')
    await clinic.send('POST', '/trash/restore', { id: await clinic.moveToTrash(id) })
    const { revision } = await clinic.read(id)
    const saved = await clinic.send('PATCH', `/glossary-terms/${id}`, {
      plainDefinition: 'Tired.',
      revision,
      _status: 'published',
    })
    expect(saved.message).toBe('')
    expect(await clinic.queued()).toEqual([`publish ${id}`])
    await clinic.send('POST', '/trash/restore', { id: await clinic.moveToTrash(id) })
    expect(await clinic.read(id)).toMatchObject({ plainDefinition: 'Tired.', _status: 'draft' })
  })

  test('a live document leaves the site with its deletion, and stays off it when it is restored', async () => {
    const { id } = await clinic.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Nausea', clinic.reviewer)),
    })
    await clinic.payload.delete({ collection: 'outbox', where: {} })
    const entry = await clinic.moveToTrash(id)
    expect(await clinic.queued()).toEqual([`delete ${id}`])
    await clinic.send('POST', '/trash/restore', { id: entry })
    expect(await clinic.queued()).toEqual([`delete ${id}`])
    const live = await clinic.payload.find({
      ...{
        collection: 'glossary-terms' as const,
        where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      },
    })
    expect(live.docs).toEqual([])
  })

  test('an address that was taken meanwhile is named, and nothing is restored', async () => {
    const id = await clinic.draft('Headache')
    const entry = await clinic.moveToTrash(id)
    const other = await clinic.draft('Headache')
    const refused = await clinic.send('POST', '/trash/restore', { id: entry })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.answer)).toContain('“headache” is taken')
    expect(await clinic.entryOf(id)).toBe(entry)
    await clinic.payload.delete({ collection: 'glossary-terms', id: other })
    expect((await clinic.send('POST', '/trash/restore', { id: entry })).status).toBe(200)
  })

  describe('what other documents use', () => {
    test('can’t be deleted, whether they are live or not', async () => {
      const { id } = await clinic.payload.create({ collection: 'people', data: personForm('Needed Person') })
      const term = await clinic.draft('Needing', id)
      const { status, message } = await clinic.send('DELETE', `/people/${id}`, undefined, clinic.admin)
      expect({ status, message }).toEqual({
        ...{ status: 400, message: 'Still used in “Needing” (glossary word). Take it out there, then try again.' },
      })
      await clinic.moveToTrash(term)
      expect((await clinic.send('DELETE', `/people/${id}`, undefined, clinic.admin)).message).toBe('')
    })

    test('and is gone when one of them is restored: the field is empty, and the answer says so', async () => {
      const { id } = await clinic.payload.create({ collection: 'people', data: personForm('Lost Person') })
      const term = await clinic.draft('Losing', id)
      const entry = await clinic.moveToTrash(term)
      expect((await clinic.send('DELETE', `/people/${id}`, undefined, clinic.admin)).message).toBe('')
      const { answer } = await clinic.send('POST', '/trash/restore', { id: entry })
      expect(answer).toMatchObject({ title: 'Losing', lost: 1 })
      const { review } = (await clinic.read(term)) as { review?: { reviewedBy?: unknown } }
      expect(review?.reviewedBy ?? null).toBeNull()
    })

    test('can be deleted together with them, and keeps its links', async () => {
      const one = await clinic.payload.create({ collection: 'people', data: personForm('One Circle'), draft: true })
      const two = await clinic.payload.create({
        ...{ collection: 'people' as const, data: { ...personForm('Two Circle'), bio: linkTo(one.id) }, draft: true },
      })
      await clinic.payload.update({ collection: 'people', id: one.id, data: { bio: linkTo(two.id) }, draft: true })
      const ids = `where[id][in][0]=${one.id}&where[id][in][1]=${two.id}`
      const { answer } = await clinic.send('DELETE', `/people?${ids}`, undefined, clinic.admin)
      expect(answer.errors).toEqual([])
      await clinic.send('POST', '/trash/restore', { id: await clinic.entryOf(one.id) })
      await clinic.send('POST', '/trash/restore', { id: await clinic.entryOf(two.id) })
      const { places } = (await clinic.send('GET', `/where-used?collection=people&id=${one.id}`)).answer as {
        places: { title: string }[]
      }
      expect(places.map(({ title }) => title)).toEqual(['Two Circle'])
    })
  })

  test('what the system itself deletes is not kept', async () => {
    const id = await clinic.draft('By the system')
    await clinic.payload.delete({ collection: 'glossary-terms', id })
    expect(await clinic.entryOf(id)).toBe('none')
  })

  test('two people who restore at once restore it once', async () => {
    const id = await clinic.draft('Twice')
    const entry = await clinic.moveToTrash(id)
    const both = await Promise.all([1, 2].map(() => clinic.send('POST', '/trash/restore', { id: entry })))
    const done = both.filter(({ status }) => status === 200)
    expect(done).toHaveLength(1)
    expect(await clinic.read(id)).toMatchObject({ term: 'Twice' })
  })

  test.skipIf(!hasTransactions)('a deletion that is undone leaves nothing in the trash', async () => {
    const id = await clinic.draft('Undone')
    await clinic.deleteInVain('glossary-terms', id)
    expect(await clinic.entryOf(id)).toBe('none')
    expect(await clinic.read(id)).toMatchObject({ term: 'Undone' })
  })
})
