import type { Locale } from '@carepath/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import type { PanelState } from '../../src/workflow/review-panel/panel-state.ts'
import type { Comment } from '../../src/workflow/comments/comment.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { confirmToSign } from '../support/confirm.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  test('comments outlive a resubmission, with their answers and the changes since', async () => {
    const { id } = await submitted('Pillow')
    await step('rae.reviewer', 'request-changes', { id, remarks: [onMeaning, onWhole, onOtherWords] })
    expect(await comments(id)).toMatchObject([
      { path: 'plainDefinition', by: 'Rae Reviewer', isResolved: false, hasChanged: false, changes: [], answers: [] },
      { path: '', hasChanged: false },
      { path: 'synonyms', hasChanged: false },
    ])
    await patch(id, { plainDefinition: 'A feeling of being far from your body.' })
    const [first] = await comments(id)
    await step('editor', 'answer-comment', { id, comment: first!.id, action: 'reply', text: 'Is it clear now?' })
    await step('editor', 'submit', { id })
    const [meaning, whole, words] = await comments(id)
    expect(meaning).toMatchObject({ hasChanged: true, isResolved: false })
    expect(meaning?.changes.flatMap((paragraph) => paragraph.words.filter(({ mark }) => mark !== 'same'))).toEqual([
      { text: 'apart', mark: 'deleted' },
      { text: 'far', mark: 'inserted' },
    ])
    expect(meaning?.answers).toMatchObject([{ by: 'Eli Editor', action: 'reply', text: 'Is it clear now?' }])
    expect(whole).toMatchObject({ hasChanged: true })
    expect(words).toMatchObject({ hasChanged: false })

    await step('rae.reviewer', 'answer-comment', { id, comment: first!.id, action: 'resolve' })
    expect((await comments(id)).map(({ isResolved }) => isResolved)).toEqual([true, false, false])
    await step('robin.second', 'answer-comment', { id, comment: first!.id, action: 'reopen', text: 'Not quite.' })
    const [again] = await comments(id)
    expect(again).toMatchObject({ isResolved: false })
    expect(again?.answers.map(({ action, by }) => `${by} ${action}`)).toEqual([
      'Eli Editor reply',
      'Rae Reviewer resolve',
      'Robin Second reopen',
    ])
  })

  test('a comment on an empty field has changed once the field is filled in', async () => {
    const { id } = await submitted('Sheet')
    await step('rae.reviewer', 'request-changes', { id, remarks: [onOtherWords] })
    await patch(id, { synonyms: 'Linen\nCover' })
    expect(await comments(id)).toMatchObject([{ path: 'synonyms', isGone: false, hasChanged: true }])
  })

  test('an answer is refused without words, by nobody, and for a comment of another document', async () => {
    const [{ id }, other] = [await submitted('Bolster'), await submitted('Wedge')]
    await step('rae.reviewer', 'request-changes', { id, remarks: [onMeaning] })
    const [comment] = await comments(id)
    const about = { type: 'glossary-term', locale: 'en', id, comment: comment!.id, action: 'reply', text: 'Done.' }
    const answer = (input: object, who?: string) => send(who, 'POST', '/review/answer-comment', { ...about, ...input })
    expect((await answer({ text: undefined }, 'editor')).status).toBe(400)
    expect((await answer({ text: '   ' }, 'editor')).status).toBe(400)
    expect((await answer({ id: other.id }, 'editor')).status).toBe(404)
    expect((await answer({ locale: 'es' }, 'editor')).status).toBe(404)
    for (const unknown of ['', '.', `${comment!.id.split('.')[0]}.7`, `${comment!.id}.0.1`, 'x.0', "'.0"])
      expect((await answer({ comment: unknown }, 'editor')).status, unknown).toBe(404)
    expect((await answer({})).status).toBe(403)
    expect(await comments(id)).toMatchObject([{ answers: [] }])
    expect((await send('editor', 'GET', '/comment-answers')).status).toBe(403)
    expect((await send('rae.reviewer', 'POST', '/comment-answers', about)).status).toBe(403)
  })

  test('a reviewer goes through all that wait for them, round and round, without what they have written', async () => {
    await closeAll()
    const [one, two, three] = [await submitted('Cuff'), await submitted('Clamp'), await submitted('Valve')]
    await patch(two.id, { plainDefinition: 'Written by the reviewer.' }, 'rae.reviewer')
    const next = async (id: string, who = 'rae.reviewer') => (await panel(id, 'en', who)).next?.title ?? null
    expect([await next(one.id), await next(two.id), await next(three.id)]).toEqual(['Valve', 'Valve', 'Cuff'])
    expect([await next(one.id, 'robin.second'), await next(one.id, 'editor')]).toEqual(['Clamp', null])
    await approve(three.id, ['en'])
    expect(await next(three.id)).toBe('Cuff')
    await approve(one.id, ['en'])
    expect(await next(one.id)).toBe(null)
  })

  test('both languages are signed in one go, each in its own right, or neither is', async () => {
    const { id } = await submitted('Drip')
    await patch(id, { term: 'Goteo', plainDefinition: 'Un tubo fino.' }, 'editor', 'es')
    await step('editor', 'submit', { id, locale: 'es' })
    const { beside } = await panel(id, 'es', 'rae.reviewer')
    expect(beside).toMatchObject([{ locale: 'en', wasReviewed: false, canApprove: true }])
    const changed = await send('rae.reviewer', 'POST', '/review/approve-together', {
      ...{ type: 'glossary-term', id, locale: 'es' },
      approvals: [
        { locale: 'es', hash: 'a'.repeat(64), scope: 'wholeDocument' },
        { locale: 'en', hash: beside[0]?.hash, scope: 'wholeDocument' },
      ],
    })
    expect(changed.status).toBe(409)
    if (hasTransactions) expect(await states(id)).toEqual(['inReview', 'inReview'])
    await approve(id, ['es', 'en'])
    expect(await states(id)).toEqual(['approved', 'approved'])
    const { docs } = await cms.payload.find({ collection: 'approvals', where: { documentId: { equals: id } } })
    const signatures = docs.map(({ locale, approver }) => `${locale} ${approver}`).sort()
    // Without transactions the refused signing has left the approval that came first.
    expect(hasTransactions ? signatures : [...new Set(signatures)]).toEqual(['en Rae Reviewer', 'es Rae Reviewer'])
  })

  test('languages that are published together go live together or not at all', async () => {
    const { id } = await submitted('Tube')
    await approve(id, ['en'])
    await patch(id, { term: 'Tubo', plainDefinition: 'Un tubo fino.' }, 'editor', 'es')
    const publish = () =>
      send('editor', 'POST', '/publish-together', {
        documents: [{ type: 'glossary-term', id }],
        languages: ['en', 'es'],
      })
    const refused = await publish()
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('The Spanish text isn’t ready')
    expect((await cms.payload.findByID({ collection: 'glossary-terms', id }))._status).toBe('draft')
    await step('editor', 'submit', { id, locale: 'es' })
    await approve(id, ['es'])
    expect((await publish()).status).toBe(200)
    expect((await cms.payload.findByID({ collection: 'glossary-terms', id }))._status).toBe('published')
  })

  const onMeaning = { path: 'plainDefinition', label: 'What it means', text: 'Say whose head.' }
  const onWhole = { path: '', label: '', text: 'Shorter.' }
  const onOtherWords = { path: 'synonyms', label: 'Other words for it', text: 'Are there others?' }

  async function submitted(term: string): Promise<GlossaryTerm> {
    const response = await send('editor', 'POST', '/glossary-terms?draft=true', termForm(term, named))
    const { doc } = (await response.json()) as { doc: GlossaryTerm }
    await step('editor', 'submit', { id: doc.id })
    return doc
  }

  async function closeAll(): Promise<void> {
    const { docs } = await cms.payload.find({ collection: 'reviews', where: { status: { equals: 'inReview' } } })
    for (const { documentId: id, locale } of docs) await step('editor', 'take-back', { id, locale })
  }

  async function approve(id: string, locales: Locale[]): Promise<void> {
    const approvals = []
    for (const locale of locales)
      approvals.push({ locale, scope: 'wholeDocument', hash: (await panel(id, locale)).review.hash })
    await step('rae.reviewer', 'approve-together', { id, locale: locales[0], approvals })
  }

  async function send(who: string | undefined, method: string, path: string, body?: object): Promise<Response> {
    const headers = who === undefined ? {} : await signedIn(cms, `${who}@example.com`)
    if (path.startsWith('/review/approve')) await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }

  async function patch(id: string, data: object, who = 'editor', locale: Locale = 'en'): Promise<void> {
    const response = await send(who, 'PATCH', `/glossary-terms/${id}?draft=true&locale=${locale}`, data)
    expect(response.status).toBe(200)
  }

  async function step(who: string, name: string, input: { id: string; [key: string]: unknown }): Promise<void> {
    const response = await send(who, 'POST', `/review/${name}`, { type: 'glossary-term', locale: 'en', ...input })
    expect(await response.json()).not.toHaveProperty('errors')
  }

  async function panel(id: string, locale: Locale = 'en', who = 'editor'): Promise<PanelState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale }).toString()
    return (await (await send(who, 'GET', `/review-panel?${query}`)).json()) as PanelState
  }

  const comments = async (id: string): Promise<Comment[]> => (await panel(id)).review.comments

  const states = async (id: string): Promise<string[]> => [
    (await panel(id, 'en')).review.state,
    (await panel(id, 'es')).review.state,
  ]
})
