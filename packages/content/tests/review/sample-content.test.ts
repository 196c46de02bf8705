import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'
import { stepsOf } from './steps.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let standIn: string
  let named: string
  let count = 0
  const headers: Record<string, Record<string, string>> = {}

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'admin', 'Ada Admin')
    for (const who of ['editor', 'rae.reviewer', 'ada.admin']) headers[who] = await signedIn(cms, `${who}@example.com`)
    standIn = (await cms.payload.create({ collection: 'people', data: personForm('Sam Sample') })).id
    named = await clinician(cms.payload, 'Casey Clinician')
    await record('person', standIn, true)
  })
  afterAll(() => cms.close())

  describe('a document that came with the sample content', () => {
    test('is live unsigned, and so are its edits, while its reviewer is the stand-in', async () => {
      const { id } = await sample()
      expect((await state(id)).state).toBe('sample')
      expect((await publish(id)).status).toBe(200)
      expect((await publish(id, { plainDefinition: 'Another thing.' })).status).toBe(200)
    })

    test('needs an approval once its form names anybody else', async () => {
      const { id } = await sample()
      expect((await publish(id, { review: { reviewedBy: named } })).status).toBe(403)
    })

    test('needs one for good once it was signed, also after that approval was revoked', async () => {
      const { id } = await sample()
      const steps = stepsOf(cms, { id, locale: 'en' })
      await steps.take('submit', headers.editor)
      expect((await steps.take('approve', headers['rae.reviewer'])).status).toBe(200)
      expect((await publish(id)).status).toBe(200)
      const response = await publish(id, { plainDefinition: 'Another thing.' })
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('changed since Rae Reviewer approved it')
      await steps.revoke(headers['rae.reviewer'])
      expect((await publish(id)).status).toBe(403)
      expect((await state(id)).state).toBe('draft')
    })
  })

  describe('a document that an editor has made', () => {
    test('needs an approval, though its reviewer is the stand-in', async () => {
      const { id } = await draft(standIn)
      expect((await state(id)).state).toBe('draft')
      expect((await publish(id)).status).toBe(403)
      const created = { ...termForm('Born live', standIn), _status: 'published' }
      const response = await cms.rest('/glossary-terms', {
        method: 'POST',
        headers: headers.editor!,
        body: JSON.stringify(created),
      })
      expect(response.status).toBe(403)
    })

    test('needs an approval, though it is a copy of a sample', async () => {
      const { id } = await sample()
      const response = await cms.rest(`/glossary-terms/${id}/duplicate`, {
        method: 'POST',
        headers: headers.editor!,
        body: JSON.stringify({ slug: `copy-${count}`, term: `Copy ${count}` }),
      })
      const { doc } = (await response.json()) as { doc: { id: string } }
      expect((await publish(doc.id)).status).toBe(403)
    })

    test('needs an approval, though somebody has ticked that its reviewer is a stand-in', async () => {
      const person = await clinician(cms.payload, 'Fay Flagged')
      const { id } = await draft(person)
      await cms.rest(`/people/${person}`, {
        method: 'PATCH',
        headers: headers['ada.admin']!,
        body: JSON.stringify({ isPlaceholder: true, _status: 'published' }),
      })
      expect((await state(id)).state).toBe('draft')
      expect((await publish(id)).status).toBe(403)
    })
  })

  test('nobody adds to the record of the sample content, reads it, changes it or deletes from it', async () => {
    const { id } = await draft(standIn)
    const [entry] = (await cms.payload.find({ collection: 'samples', limit: 1 })).docs
    const data = { documentType: 'glossary-term', documentId: id, isStandIn: false, at: new Date().toISOString() }
    for (const who of ['editor', 'rae.reviewer', 'ada.admin']) {
      const ask = (method: string, path: string, body?: object) =>
        cms.rest(path, { method, headers: headers[who]!, ...(body ? { body: JSON.stringify(body) } : {}) })
      expect((await ask('POST', '/samples', data)).status).toBe(403)
      expect((await ask('GET', '/samples')).status).toBe(403)
      expect((await ask('PATCH', `/samples/${entry?.id}`, { documentId: id })).status).toBe(403)
      expect((await ask('DELETE', `/samples/${entry?.id}`)).status).toBe(403)
    }
    await expect(cms.payload.update({ collection: 'samples', id: entry!.id, data: {} })).rejects.toThrow('kept as they')
    expect((await publish(id)).status).toBe(403)
  })

  async function draft(reviewer: string) {
    count += 1
    return cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(`Mask s${count}`, reviewer), _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
  }

  async function sample() {
    const document = await draft(standIn)
    await record('glossary-term', document.id, false)
    return document
  }

  const record = (documentType: 'person' | 'glossary-term', documentId: string, isStandIn: boolean) =>
    cms.payload.create({
      collection: 'samples',
      data: { documentType, documentId, isStandIn, at: new Date().toISOString() },
    })

  const publish = (id: string, changes: object = {}) =>
    cms.rest(`/glossary-terms/${id}`, {
      method: 'PATCH',
      headers: headers.editor!,
      body: JSON.stringify({ ...changes, _status: 'published' }),
    })

  async function state(id: string): Promise<ReviewState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale: 'en' }).toString()
    return (await (await cms.rest(`/review?${query}`, { headers: headers.editor! })).json()) as ReviewState
  }
})
