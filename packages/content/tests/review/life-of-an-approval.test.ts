import type { Locale } from '@carepath/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { confirmToSign } from '../support/confirm.ts'
import { dayFromNow } from '../support/days.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    await account(cms.payload, 'reviewer', 'Una Licensed', { licence: { number: '', state: '' } })
    await account(cms.payload, 'reviewer', 'Nina Nobody', { person: null })
    await account(cms.payload, 'admin', 'Ada Admin')
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  describe('words without an approval', () => {
    test('can’t be published by anybody', async () => {
      const { id } = await draft('Vein')
      for (const who of ['editor', 'rae.reviewer', 'ada.admin']) {
        const response = await patch(who, id, { _status: 'published' })
        expect(response.status).toBe(403)
        expect(await response.text()).toContain('No clinician has approved it')
      }
      expect(await isLive(id)).toBe(false)
    })

    test('can’t be published in the request that creates them', async () => {
      const form = { ...termForm('Born live', named), _status: 'published' }
      const response = await send('editor', 'POST', '/glossary-terms', form)
      expect(response.status).toBe(403)
    })

    test('can’t be approved by writing into the approvals', async () => {
      expect((await send('rae.reviewer', 'POST', '/approvals', { documentType: 'glossary-term' })).status).toBe(403)
    })
  })

  test('a document goes from its editor to a reviewer and then live', async () => {
    const { id } = await draft('Infusion')
    expect(await state(id)).toMatchObject({ state: 'draft', authors: ['Eli Editor'] })
    const submitted = await step('editor', 'submit', { id, message: 'New word.' })
    expect(submitted).toMatchObject({ state: 'inReview', request: { submittedBy: 'Eli Editor', message: 'New word.' } })
    const approved = await step('rae.reviewer', 'approve', { id, hash: submitted.hash, scope: 'wholeDocument' })
    expect(approved).toMatchObject({ state: 'approved', approval: { approver: 'Rae Reviewer' }, authors: [] })
    expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
    expect(await isLive(id)).toBe(true)
  })

  test('an edit voids the approval, and the approved words stay live', async () => {
    const { id } = await approvedTerm('Drip', { live: true })
    await patch('editor', id, { plainDefinition: 'Another thing.' }, '?draft=true')
    expect(await state(id)).toMatchObject({ state: 'draft', formerApproval: { approver: 'Rae Reviewer' } })
    const response = await patch('editor', id, { _status: 'published' })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('changed since Rae Reviewer approved it')
    expect((await live(id)).plainDefinition).toBe('A feeling of being apart from your body.')
  })

  test('the approval is in force again once the approved words are restored', async () => {
    const { id } = await approvedTerm('Pump', { live: true })
    await patch('editor', id, { plainDefinition: 'Another thing.' }, '?draft=true')
    await patch('editor', id, { plainDefinition: 'A feeling of being apart from your body.' }, '?draft=true')
    expect((await state(id)).state).toBe('approved')
    expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
  })

  test('an edit of the address leaves the approval in force', async () => {
    const { id } = await approvedTerm('Cuff', { live: true })
    await patch('editor', id, { slug: 'arm-cuff' }, '?draft=true')
    expect((await state(id)).state).toBe('approved')
    expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
  })

  test.each([
    ['texts for search results', 'Clip', { seo: { description: 'Cures depression.' } }],
    ['summary of the change', 'Tube', { review: { changeSummary: 'Now safe for everybody.' } }],
  ])('an edit of the %s voids the approval', async (_, term, change) => {
    const { id } = await approvedTerm(term, { live: true })
    await patch('editor', id, change, '?draft=true')
    expect(await state(id)).toMatchObject({ state: 'draft', authors: ['Eli Editor'] })
    expect((await patch('editor', id, { _status: 'published' })).status).toBe(403)
  })

  describe('a reviewer', () => {
    test('can’t approve words that have changed since they were opened', async () => {
      const { id } = await draft('Mask')
      const { hash } = await step('editor', 'submit', { id })
      await patch('editor', id, { plainDefinition: 'It covers the eyes.' }, '?draft=true')
      const response = await send('rae.reviewer', 'POST', '/review/approve', {
        ...{ type: 'glossary-term', id, locale: 'en', hash, scope: 'wholeDocument' },
      })
      expect(response.status).toBe(409)
    })

    test('can’t approve a document that nobody has submitted', async () => {
      const { id } = await draft('Chair')
      const { hash } = await state(id)
      expect(await refused('rae.reviewer', 'approve', { id, hash, scope: 'wholeDocument' })).toContain(
        'nobody has submitted it',
      )
    })

    test('can’t approve words that they have changed themselves', async () => {
      const { id } = await draft('Blanket')
      await patch('rae.reviewer', id, { plainDefinition: 'It keeps you warm.' }, '?draft=true')
      const { hash } = await step('editor', 'submit', { id })
      const input = { id, hash, scope: 'wholeDocument' }
      expect(await refused('rae.reviewer', 'approve', input)).toContain('changed this text yourself')
      expect(await refused('rae.reviewer', 'request-changes', { id, remarks: [remark] })).toContain(
        'changed this text yourself',
      )
      expect((await step('robin.second', 'approve', input)).state).toBe('approved')
    })

    test('sends a document back with remarks, and the editor submits it again', async () => {
      const { id } = await draft('Pillow')
      await step('editor', 'submit', { id })
      const back = await step('rae.reviewer', 'request-changes', { id, remarks: [remark] })
      expect(back).toMatchObject({
        state: 'changesRequested',
        request: { answeredBy: 'Rae Reviewer', remarks: [remark] },
      })
      await patch('editor', id, { plainDefinition: 'It holds your head.' }, '?draft=true')
      expect((await step('editor', 'submit', { id })).state).toBe('inReview')
    })

    test.each([
      ['una.licensed', 'neither a license number'],
      ['nina.nobody', 'has no People profile'],
      ['ada.admin', 'Only a clinical reviewer'],
      ['editor', 'Only a clinical reviewer'],
    ])('isn’t %s, whose account lacks something needed', async (who, why) => {
      const { id } = await draft(`Looked at by ${who}`)
      const { hash } = await step('editor', 'submit', { id })
      expect(await refused(who, 'approve', { id, hash, scope: 'wholeDocument' })).toContain(why)
    })

    test('moves the days of review only by approving the whole document', async () => {
      const { id } = await approvedTerm('Sensor', { live: true, reviewDue: dayFromNow(300) })
      await patch('editor', id, { plainDefinition: 'A clip on the finger.' }, '?draft=true')
      const { hash } = await step('editor', 'submit', { id })
      const { approval } = await step('rae.reviewer', 'approve', { id, hash, scope: 'changes' })
      expect(approval).toMatchObject({ scope: 'changes', reviewDue: dayFromNow(300) })
      const whole = await step('rae.reviewer', 'approve', { id, hash, scope: 'wholeDocument' })
      expect(whole.approval?.reviewDue).not.toBe(dayFromNow(300))
    })
  })

  test('the approval of a translation holds for one version of the English text', async () => {
    const { id } = await approvedTerm('Needle', { live: true })
    await patch('editor', id, { term: 'Aguja', plainDefinition: 'Un tubo fino.' }, '?draft=true&locale=es')
    const { hash } = await step('editor', 'submit', { id, locale: 'es' })
    expect((await step('rae.reviewer', 'approve', { id, hash, locale: 'es', scope: 'wholeDocument' })).state).toBe(
      'approved',
    )
    await patch('editor', id, { plainDefinition: 'A thin tube.' }, '?draft=true')
    expect((await state(id, 'es')).state).toBe('draft')
  })

  test('nobody changes or deletes an approval or an entry of the evidence log, not even the system’s own code', async () => {
    await approvedTerm('Tape', {})
    for (const collection of ['approvals', 'evidence'] as const) {
      const [entry] = (await cms.payload.find({ collection, limit: 1 })).docs
      for (const who of ['editor', 'rae.reviewer', 'ada.admin']) {
        expect((await send(who, 'PATCH', `/${collection}/${entry?.id}`, { title: 'Another' })).status).toBe(403)
        expect((await send(who, 'DELETE', `/${collection}/${entry?.id}`)).status).toBe(403)
        expect((await send(who, 'DELETE', `/${collection}?where[id][exists]=true`)).status).toBe(403)
      }
      await expect(cms.payload.update({ collection, id: entry!.id, data: {} })).rejects.toThrow('none can be changed')
      await expect(cms.payload.delete({ collection, id: entry!.id })).rejects.toThrow('none can be changed')
    }
  })

  test('the evidence log shows who did what', async () => {
    const { id } = await approvedTerm('Lamp', { live: true })
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { and: [{ documentId: { equals: id } }, { locale: { not_equals: 'es' } }] },
      sort: 'at',
    })
    expect(docs.map(({ action, actor }) => `${actor} ${action}`).sort()).toEqual([
      'Eli Editor edited',
      'Eli Editor published',
      'Eli Editor submitted',
      'Rae Reviewer approved',
    ])
  })

  const remark = { path: 'plainDefinition', label: 'Meaning', text: 'Say whose head.' }

  async function draft(term: string): Promise<GlossaryTerm> {
    const response = await send('editor', 'POST', '/glossary-terms?draft=true', termForm(term, named))
    expect(response.status).toBe(201)
    return ((await response.json()) as { doc: GlossaryTerm }).doc
  }

  async function approvedTerm(term: string, { live = false, reviewDue }: { live?: boolean; reviewDue?: string }) {
    const document = await draft(term)
    const { hash } = await step('editor', 'submit', { id: document.id })
    await step('rae.reviewer', 'approve', { id: document.id, hash, scope: 'wholeDocument', reviewDue })
    if (live) expect((await patch('editor', document.id, { _status: 'published' })).status).toBe(200)
    return document
  }

  async function send(who: string, method: string, path: string, body?: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    if (path === '/review/approve') await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }

  const patch = (who: string, id: string, data: object, query = '') =>
    send(who, 'PATCH', `/glossary-terms/${id}${query}`, data)

  async function step(who: string, name: string, input: { id: string; [key: string]: unknown }): Promise<ReviewState> {
    const response = await send(who, 'POST', `/review/${name}`, { type: 'glossary-term', locale: 'en', ...input })
    const answer: unknown = await response.json()
    expect(answer).not.toHaveProperty('errors')
    return answer as ReviewState
  }

  async function refused(who: string, name: string, input: object): Promise<string> {
    const response = await send(who, 'POST', `/review/${name}`, { type: 'glossary-term', locale: 'en', ...input })
    expect([400, 403, 409]).toContain(response.status)
    return response.text()
  }

  async function state(id: string, locale: Locale = 'en'): Promise<ReviewState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale }).toString()
    return (await (await send('editor', 'GET', `/review?${query}`)).json()) as ReviewState
  }

  const live = (id: string) => cms.payload.findByID({ collection: 'glossary-terms', id, draft: false })

  async function isLive(id: string): Promise<boolean> {
    return (await live(id))._status === 'published'
  }
})
