import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import { findStandIns } from '../../src/candidate/stand-ins.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'
import { stepsOf } from './steps.ts'

const refusal = '“Sam Sample” is a placeholder, not a real person.'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let standIn: string
  let named: string
  let headers: Record<'editor' | 'reviewer' | 'standInReviewer', Record<string, string>>
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    standIn = (await cms.payload.create({ collection: 'people', data: personForm('Sam Sample') })).id
    named = await clinician(cms.payload, 'Casey Clinician')
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    const other = await cms.payload.create({ collection: 'people', data: personForm('Sid Sample') })
    await account(cms.payload, 'reviewer', 'Sam Stand', { person: other.id })
    headers = {
      editor: await signedIn(cms, 'editor@example.com'),
      reviewer: await signedIn(cms, 'rae.reviewer@example.com'),
      standInReviewer: await signedIn(cms, 'sam.stand@example.com'),
    }
  })
  afterAll(() => cms.close())

  describe('a clinic’s own document that a stand-in has written', () => {
    test('can’t be submitted, and its form says why and at which field', async () => {
      const id = await draft()
      const [problem] = (await state(id)).problems
      expect(problem).toMatchObject({ path: 'review.authors', label: 'Credits & sources › Written by' })
      expect(problem?.message).toBe(`${refusal} Choose who has written the text.`)
      const response = await stepsOf(cms, { id, locale: 'en' }).take('submit', headers.editor)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(refusal)
    })

    test('can be submitted once it names a real person', async () => {
      const id = await draft({ authors: [named] })
      expect((await state(id)).problems).toEqual([])
      expect((await stepsOf(cms, { id, locale: 'en' }).take('submit', headers.editor)).status).toBe(200)
    })

    test('can’t be published, although its approval is of the time when the person was no stand-in', async () => {
      const person = await clinician(cms.payload, 'Fay Flagged')
      const id = await draft({ authors: [person] })
      const steps = stepsOf(cms, { id, locale: 'en' })
      await steps.take('submit', headers.editor)
      expect((await steps.take('approve', headers.reviewer)).status).toBe(200)
      await cms.payload.update({
        collection: 'people',
        id: person,
        data: { isPlaceholder: true, _status: 'published' },
      })
      const response = await publish(id)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('“Fay Flagged” is a placeholder')
    })
  })

  describe('a document of the sample content', () => {
    test('may name a stand-in until a real clinician wants to sign it', async () => {
      const id = await sample()
      expect((await state(id)).problems).toEqual([])
      const steps = stepsOf(cms, { id, locale: 'en' })
      expect((await steps.take('submit', headers.editor)).status).toBe(200)
      const response = await steps.take('approve', headers.reviewer)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(refusal)
    })

    test('may name one where a stand-in signs it, which leaves it a sample', async () => {
      const id = await sample()
      const steps = stepsOf(cms, { id, locale: 'en' })
      await steps.take('submit', headers.editor)
      expect((await steps.take('approve', headers.standInReviewer)).status).toBe(200)
      expect((await publish(id)).status).toBe(200)
    })
  })

  test('whoever confirms a claim is no stand-in either, in whichever part and row', async () => {
    const req = await createLocalReq({}, cms.payload)
    const person = (id: string) => ({ type: 'person', id })
    const document = {
      ...{ type: 'treatment', id: 'own', locale: 'en' },
      preparation: { attestedBy: person(standIn) },
      steps: [{ body: { attestedBy: person(named) } }, { body: { attestedBy: person(standIn) } }],
      review: { reviewedBy: person(standIn), authors: [] },
    }
    const found = await findStandIns(req, document as never)
    expect(found.map(({ path }) => path)).toEqual(['preparation.attestedBy', 'steps.1.body.attestedBy'])
    expect(found[0]?.message).toBe(`${refusal} Choose the clinician who confirms this.`)
  })

  test('no field offers a stand-in, except one that is chosen already', () => {
    const fields = cms.payload.collections['glossary-terms'].config.flattenedFields
    const review = fields.find(({ name }) => name === 'review')
    const authors = (review as { flattenedFields: { name: string; filterOptions?: unknown }[] }).flattenedFields.find(
      ({ name }) => name === 'authors',
    )
    const offered = authors?.filterOptions as (at: object) => object
    expect(offered({ siblingData: {} })).toEqual({ isPlaceholder: { not_equals: true } })
    expect(offered({ siblingData: { authors: ['one'] } })).toEqual({
      or: [{ isPlaceholder: { not_equals: true } }, { id: { in: ['one'] } }],
    })
  })

  async function draft(review: object = { authors: [standIn] }): Promise<string> {
    count += 1
    const form = termForm(`Gauze ${'abcdefgh'[count]}`, standIn)
    const document = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...form, review: { ...form.review, ...review }, _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
    return document.id
  }

  async function sample(): Promise<string> {
    const id = await draft()
    const at = new Date().toISOString()
    await cms.payload.create({
      collection: 'samples',
      data: { documentType: 'glossary-term', documentId: id, isStandIn: false, at },
    })
    return id
  }

  const publish = (id: string) =>
    cms.rest(`/glossary-terms/${id}`, {
      method: 'PATCH',
      headers: headers.editor,
      body: JSON.stringify({ _status: 'published' }),
    })

  async function state(id: string): Promise<ReviewState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale: 'en' }).toString()
    return (await (await cms.rest(`/review?${query}`, { headers: headers.editor })).json()) as ReviewState
  }
})
