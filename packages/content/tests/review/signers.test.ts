import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mapDocument } from '../../src/candidate/stored/map-documents.ts'
import { loadApprovals } from '../../src/candidate/signatures/approvals.ts'
import { findSignatureIn } from '../../src/candidate/signatures/signatures.ts'
import type { StoredDocument } from '../../src/mapping/mapping-context.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { richText, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'
import { stepsOf } from './steps.ts'

const slow = { timeout: 60_000 }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let signer: string
  let stranger: string
  let term: string
  const headers: Record<string, Record<string, string>> = {}

  beforeAll(async () => {
    cms = await openCms(environment)
    const reviewer = await account(cms.payload, 'reviewer', 'Rae Reviewer')
    signer = (reviewer.person as { id: string }).id
    await cms.payload.update({ collection: 'people', id: signer, data: { credentials: 'MD', _status: 'published' } })
    stranger = await clinician(cms.payload, 'Sol Stranger')
    await account(cms.payload, 'admin', 'Ada Admin')
    for (const who of ['editor', 'rae.reviewer', 'ada.admin']) headers[who] = await signedIn(cms, `${who}@example.com`)
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm('Mask', stranger), _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
    term = id
    const steps = stepsOf(cms, { id, locale: 'en' })
    await steps.take('submit', headers.editor)
    expect((await steps.take('approve', headers['rae.reviewer'])).status).toBe(200)
  }, 60_000)
  afterAll(() => cms.close())

  describe('the entry of a person who has an account or has signed', () => {
    const changes: [string, object][] = [
      ['name', { name: 'Another Name' }],
      ['credentials', { credentials: 'PhD' }],
      ['credentials, emptied', { credentials: null }],
      ['role', { role: 'editor' }],
      ['licence', { licence: { number: 'B 99999', state: 'NV' } }],
      ['being active', { isActive: false }],
      ['being a stand-in', { isPlaceholder: true }],
    ]

    test.each(changes)('keeps its %s from editors and reviewers, by every way', slow, async (_, data) => {
      for (const who of ['editor', 'rae.reviewer']) {
        for (const query of ['', '?draft=true', '?draft=true&autosave=true', '?locale=es'])
          expect((await send(who, 'PATCH', `/people/${signer}${query}`, data)).ok, query).toBe(false)
        const bulk = await send(who, 'PATCH', `/people?where[id][equals]=${signer}`, data)
        expect(((await bulk.json()) as { docs?: unknown[] }).docs ?? []).toEqual([])
      }
      const local = cms.payload.update({
        collection: 'people',
        id: signer,
        data,
        user: cms.editor,
        overrideAccess: false,
      })
      await expect(local).rejects.toThrow('only an admin can')
      expect(await person()).toMatchObject({ name: 'Rae Reviewer', credentials: 'MD', isActive: true })
    })

    test('is neither deleted nor unpublished by them', slow, async () => {
      expect((await send('editor', 'DELETE', `/people/${signer}`)).ok).toBe(false)
      expect((await send('editor', 'PATCH', `/people/${signer}`, { _status: 'draft' })).status).toBe(403)
      expect(await person()).toMatchObject({ _status: 'published' })
    })

    test('gets no earlier name back from them by a restored version', slow, async () => {
      // As the system, since an admin's own change of a name is published by a second person.
      await cms.payload.update({
        collection: 'people',
        id: stranger,
        data: { name: 'Sol Renamed', _status: 'published' },
      })
      await account(cms.payload, 'reviewer', 'Second Account', { person: stranger })
      const { docs } = await cms.payload.findVersions({
        collection: 'people',
        where: { parent: { equals: stranger } },
        sort: 'updatedAt',
      })
      const response = await send('editor', 'POST', `/people/versions/${docs[0]?.id}`)
      expect(response.status).toBe(403)
    })

    test('gets no earlier Spanish name back from them by a restored version', slow, async () => {
      const { docs } = await cms.payload.findVersions({
        collection: 'people',
        where: { parent: { equals: signer } },
        sort: '-updatedAt',
        limit: 1,
      })
      const change = { credentials: 'Dra.', _status: 'published' as const }
      await cms.payload.update({ collection: 'people', id: signer, locale: 'es', data: change })
      const response = await send('editor', 'POST', `/people/versions/${docs[0]?.id}`)
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('only an admin can')])
      const newest = await cms.payload.findByID({ collection: 'people', id: signer, locale: 'es', draft: true })
      expect(newest).toMatchObject({ credentials: 'Dra.', _status: 'published' })
    })

    test('gets no name from a draft that they wrote before the account', slow, async () => {
      const id = await clinician(cms.payload, 'Dana Draft')
      await cms.payload.db.deleteMany({ collection: 'samples', where: { documentId: { equals: id } } })
      expect((await send('editor', 'PATCH', `/people/${id}?draft=true&locale=es`, { name: 'Otra' })).status).toBe(200)
      await account(cms.payload, 'reviewer', 'Third Account', { person: id })
      const response = await send('rae.reviewer', 'PATCH', `/people/${id}`, { _status: 'published' })
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('only an admin can')])
      expect((await send('ada.admin', 'PATCH', `/people/${id}`, { _status: 'published' })).status).toBe(200)
    })

    test('gets the name that an admin has written, once anybody else publishes it', slow, async () => {
      const id = await clinician(cms.payload, 'Noa Name')
      await account(cms.payload, 'reviewer', 'Fourth Account', { person: id })
      expect((await send('ada.admin', 'PATCH', `/people/${id}?draft=true`, { name: 'Noa New' })).status).toBe(200)
      expect((await send('ada.admin', 'PATCH', `/people/${id}`, { _status: 'published' })).status).toBe(403)
      const response = await send('editor', 'PATCH', `/people/${id}`, { _status: 'published' })
      expect(response.status, await response.clone().text()).toBe(200)
    })

    test('takes a new biography from an editor', slow, async () => {
      const bio = richText('Rae Reviewer has given infusions for eleven years.')
      const response = await send('editor', 'PATCH', `/people/${signer}?draft=true`, { bio })
      expect(response.status, await response.clone().text()).toBe(200)
    })
  })

  test('a page keeps the name and the credentials as they were at signing', slow, async () => {
    const change = { name: 'Rae Renamed', credentials: 'DO', _status: 'published' as const }
    await cms.payload.update({ collection: 'people', id: signer, data: change })
    expect(await person()).toMatchObject({ name: 'Rae Renamed' })
    const stored = await cms.payload.findByID({
      collection: 'glossary-terms',
      id: term,
      locale: 'all',
      draft: true,
      depth: 0,
    })
    const mapped = await mapDocument(cms.payload, 'glossary-term', stored as unknown as StoredDocument)
    const approvals = await loadApprovals(cms.payload, 'glossary-term', [term])
    const { document } = mapped.rendition('en', findSignatureIn(approvals))
    expect(document).toMatchObject({
      review: { byline: { name: 'Rae Reviewer', credentials: 'MD', isPlaceholder: false } },
    })
  })

  const send = (who: string, method: string, path: string, body?: object) =>
    cms.rest(path, { method, headers: headers[who]!, ...(body ? { body: JSON.stringify(body) } : {}) })

  const person = () => cms.payload.findByID({ collection: 'people', id: signer, locale: 'en', draft: false, depth: 0 })
})
