import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { asPublished, linkTo, personForm, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let cms: TestCms
  let editor: Record<string, string>
  let admin: Record<string, string>
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
    await cms.payload.create({
      collection: 'users',
      data: {
        ...{ name: 'Ada Admin', email: 'admin@example.com', password: 'a-long-password' },
        ...{ role: 'admin', isActive: true },
      },
    })
    ;[editor, admin] = [await signedIn(cms), await signedIn(cms, 'admin@example.com')]
  })
  afterAll(() => cms.close())
  beforeEach(() => cms.payload.delete({ collection: 'outbox', where: {} }))

  const send = async (method: string, path: string, body?: object, headers = editor) => {
    const response = await cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const answer = (await response.json()) as { errors?: { message: string }[]; [name: string]: unknown }
    return { status: response.status, answer, message: answer.errors?.[0]?.message ?? '' }
  }

  async function draft(term: string, by = reviewer): Promise<string> {
    const data = termForm(term, by)
    return (await cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
  }

  const trash = async () => {
    const { docs } = await cms.payload.find({ collection: 'trashed-documents', pagination: false, depth: 0 })
    return docs
  }
  const entryOf = async (document: string) =>
    (await trash()).find(({ documentId }) => documentId === document)?.id ?? 'none'

  async function moveToTrash(id: string, collection = 'glossary-terms'): Promise<string> {
    const { status, message } = await send('DELETE', `/${collection}/${id}`)
    expect(status, message).toBe(200)
    return entryOf(id)
  }

  const read = (id: string, locale: 'en' | 'es' | 'all' = 'en') =>
    cms.payload.findByID({
      ...({ collection: 'glossary-terms', id, locale, draft: true, depth: 0, fallbackLocale: false } as const),
    }) as unknown as Promise<Record<string, unknown>>

  const queued = async () => {
    const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false })
    return docs.map(({ event, documentId }) => `${event} ${documentId}`)
  }

  test('a deleted document is in the trash with its name, kind and who deleted it, and nowhere else', async () => {
    const id = await draft('Tremor')
    await moveToTrash(id)
    expect((await trash()).find(({ documentId }) => documentId === id)).toMatchObject({
      ...{ title: 'Tremor', kind: 'Glossary word', by: 'Eli Editor' },
    })
    expect((await send('GET', `/glossary-terms/${id}?draft=true`)).status).toBe(404)
    expect((await send('GET', '/search?q=Tremor')).answer.documents).toEqual([])
    const listed = await send('GET', '/glossary-terms?draft=true&where[term][equals]=Tremor')
    expect(listed.answer.docs).toEqual([])
  })

  test('restoring brings back every language and all versions, under the same id', async () => {
    const id = await draft('Vertigo')
    await cms.payload.update({
      ...({ collection: 'glossary-terms', id, locale: 'es', draft: true } as const),
      data: { term: 'Vértigo', plainDefinition: 'Todo da vueltas.' },
    })
    await cms.payload.update({
      ...({ collection: 'glossary-terms', id, draft: true } as const),
      data: { plainDefinition: 'The room turns.' },
    })
    const before = await read(id, 'all')
    const versions = await cms.payload.findVersions({
      ...({ collection: 'glossary-terms', where: { parent: { equals: id } }, locale: 'all' } as const),
      ...{ pagination: false, depth: 0, sort: 'updatedAt' },
    })
    const { answer } = await send('POST', '/trash/restore', { id: await moveToTrash(id) })
    expect(answer).toEqual({ path: `/collections/glossary-terms/${id}`, title: 'Vertigo', lost: 0 })
    expect(await read(id, 'all')).toMatchObject({
      ...{ term: before.term, plainDefinition: before.plainDefinition, slug: before.slug, review: before.review },
      ...{ _status: 'draft', revision: Number(before.revision) + 1 },
    })
    const after = await cms.payload.findVersions({
      ...({ collection: 'glossary-terms', where: { parent: { equals: id } }, locale: 'all' } as const),
      ...{ pagination: false, depth: 0, sort: 'updatedAt' },
    })
    const words = ({ docs }: typeof after) =>
      docs.map(({ version, updatedAt }) => [version.term, version.plainDefinition, version.revision, updatedAt])
    expect(words(after).slice(0, -1)).toEqual(words(versions))
    expect(after.docs.map(({ latest }) => Boolean(latest))).toEqual(
      after.docs.map((_, at) => at === after.docs.length - 1),
    )
    expect(await entryOf(id)).toBe('none')
    expect((await send('GET', '/search?q=Vertigo')).answer.total).toBe(1)
  })

  test('a restored document can be saved, published and deleted again', async () => {
    const id = await draft('Fatigue')
    await send('POST', '/trash/restore', { id: await moveToTrash(id) })
    const { revision } = await read(id)
    const saved = await send('PATCH', `/glossary-terms/${id}`, {
      plainDefinition: 'Tired.',
      revision,
      _status: 'published',
    })
    expect(saved.message).toBe('')
    expect(await queued()).toEqual([`publish ${id}`])
    await send('POST', '/trash/restore', { id: await moveToTrash(id) })
    expect(await read(id)).toMatchObject({ plainDefinition: 'Tired.', _status: 'draft' })
  })

  test('a live document leaves the site with its deletion, and stays off it when it is restored', async () => {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Nausea', reviewer)),
    })
    await cms.payload.delete({ collection: 'outbox', where: {} })
    const entry = await moveToTrash(id)
    expect(await queued()).toEqual([`delete ${id}`])
    await send('POST', '/trash/restore', { id: entry })
    expect(await queued()).toEqual([`delete ${id}`])
    const live = await cms.payload.find({
      ...{
        collection: 'glossary-terms' as const,
        where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
      },
    })
    expect(live.docs).toEqual([])
  })

  test('an address that was taken meanwhile is named, and nothing is restored', async () => {
    const id = await draft('Headache')
    const entry = await moveToTrash(id)
    const other = await draft('Headache')
    const refused = await send('POST', '/trash/restore', { id: entry })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.answer)).toContain('“headache” is taken')
    expect(await entryOf(id)).toBe(entry)
    await cms.payload.delete({ collection: 'glossary-terms', id: other })
    expect((await send('POST', '/trash/restore', { id: entry })).status).toBe(200)
  })

  describe('what other documents use', () => {
    test('can’t be deleted, whether they are live or not', async () => {
      const { id } = await cms.payload.create({ collection: 'people', data: personForm('Needed Person') })
      const term = await draft('Needing', id)
      const { status, message } = await send('DELETE', `/people/${id}`, undefined, admin)
      expect({ status, message }).toEqual({
        ...{ status: 400, message: 'Still used in “Needing” (glossary word). Take it out there, then try again.' },
      })
      await moveToTrash(term)
      expect((await send('DELETE', `/people/${id}`, undefined, admin)).message).toBe('')
    })

    test('and is gone when one of them is restored: the field is empty, and the answer says so', async () => {
      const { id } = await cms.payload.create({ collection: 'people', data: personForm('Lost Person') })
      const term = await draft('Losing', id)
      const entry = await moveToTrash(term)
      expect((await send('DELETE', `/people/${id}`, undefined, admin)).message).toBe('')
      const { answer } = await send('POST', '/trash/restore', { id: entry })
      expect(answer).toMatchObject({ title: 'Losing', lost: 1 })
      const { review } = (await read(term)) as { review?: { reviewedBy?: unknown } }
      expect(review?.reviewedBy ?? null).toBeNull()
    })

    test('can be deleted together with them, and keeps its links', async () => {
      const one = await cms.payload.create({ collection: 'people', data: personForm('One Circle'), draft: true })
      const two = await cms.payload.create({
        ...{ collection: 'people' as const, data: { ...personForm('Two Circle'), bio: linkTo(one.id) }, draft: true },
      })
      await cms.payload.update({ collection: 'people', id: one.id, data: { bio: linkTo(two.id) }, draft: true })
      const ids = `where[id][in][0]=${one.id}&where[id][in][1]=${two.id}`
      const { answer } = await send('DELETE', `/people?${ids}`, undefined, admin)
      expect(answer.errors).toEqual([])
      await send('POST', '/trash/restore', { id: await entryOf(one.id) })
      await send('POST', '/trash/restore', { id: await entryOf(two.id) })
      const { places } = (await send('GET', `/where-used?collection=people&id=${one.id}`)).answer as {
        places: { title: string }[]
      }
      expect(places.map(({ title }) => title)).toEqual(['Two Circle'])
    })
  })

  describe('deleting for good', () => {
    test('is for admins', async () => {
      const entry = await moveToTrash(await draft('Only admins'))
      const { status, message } = await send('POST', '/trash/delete', { id: entry })
      expect({ status, message }).toEqual({ status: 403, message: 'Only admins can delete for good.' })
    })

    test('leaves nothing behind of a draft, and is on record', async () => {
      const id = await draft('For good')
      const entry = await moveToTrash(id)
      expect((await send('POST', '/trash/delete', { id: entry }, admin)).answer).toEqual({ title: 'For good' })
      const left = await cms.payload.find({ collection: 'trashed-versions', where: { documentId: { equals: id } } })
      expect([await entryOf(id), left.docs]).toEqual(['none', []])
      const { docs } = await cms.payload.find({
        ...{ collection: 'evidence' as const, where: { documentId: { equals: id } }, sort: '-sequence', limit: 2 },
      })
      expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
        ['deletedForGood', 'Ada Admin'],
        ['deleted', 'Eli Editor'],
      ])
      expect((await send('POST', '/trash/restore', { id: entry })).status).toBe(404)
    })

    test('is refused for what patients have read', async () => {
      const { id } = await cms.payload.create({
        collection: 'glossary-terms',
        data: asPublished(termForm('Was live', reviewer)),
      })
      const entry = await moveToTrash(id)
      const { status, message } = await send('POST', '/trash/delete', { id: entry }, admin)
      expect({ status, message }).toEqual({
        ...{ status: 403, message: 'Patients have read this. Its versions are evidence, and stay in the trash.' },
      })
    })
  })

  test('the trash is nobody’s to write, and a stranger sees nothing of it', async () => {
    const id = await draft('Untouched')
    const entry = await moveToTrash(id)
    for (const headers of [editor, admin]) {
      expect((await send('DELETE', `/trashed-documents/${entry}`, undefined, headers)).status).toBe(403)
      expect((await send('PATCH', `/trashed-documents/${entry}`, { title: 'X' }, headers)).status).toBe(403)
      expect((await send('GET', '/trashed-versions', undefined, headers)).status).toBe(403)
    }
    expect((await cms.rest('/trashed-documents')).status).toBe(403)
    expect((await cms.rest('/trash/restore', { method: 'POST', body: JSON.stringify({ id: entry }) })).status).toBe(403)
  })

  test('what the system itself deletes is not kept', async () => {
    const id = await draft('By the system')
    await cms.payload.delete({ collection: 'glossary-terms', id })
    expect(await entryOf(id)).toBe('none')
  })

  test('two people who restore at once restore it once', async () => {
    const id = await draft('Twice')
    const entry = await moveToTrash(id)
    const both = await Promise.all([1, 2].map(() => send('POST', '/trash/restore', { id: entry })))
    const done = both.filter(({ status }) => status === 200)
    expect(done).toHaveLength(1)
    expect(await read(id)).toMatchObject({ term: 'Twice' })
  })

  test.skipIf(!hasTransactions)('a deletion that is undone leaves nothing in the trash', async () => {
    const id = await draft('Undone')
    const req = await createLocalReq({ user: { ...cms.editor, collection: 'users' } }, cms.payload)
    const transaction = await cms.payload.db.beginTransaction()
    if (transaction === null) throw new Error('The database has transactions.')
    req.transactionID = transaction
    await cms.payload.delete({ collection: 'glossary-terms', id, req })
    await cms.payload.db.rollbackTransaction(transaction)
    expect(await entryOf(id)).toBe('none')
    expect(await read(id)).toMatchObject({ term: 'Undone' })
  })
})
