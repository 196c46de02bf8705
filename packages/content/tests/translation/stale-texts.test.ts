import type { Locale } from '@carepath/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TranslationState } from '../../src/workflow/translation/translation-state.ts'
import { staleAfter } from '../../src/workflow/translation/note-stale-texts.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { confirmToSign } from '../support/confirm.ts'
import { richText, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  test('a text is missing, translated, out of date once its source changes, and up to date once it is translated again', async () => {
    const id = await create('Vein')
    expect(await states(id)).toMatchObject({ term: 'missing', plainDefinition: 'missing' })
    await save(id, { term: 'Vena', plainDefinition: 'Un tubo.' }, 'es')
    expect(await states(id)).toMatchObject({ term: 'current', plainDefinition: 'current' })
    await save(id, { plainDefinition: 'A feeling of being far from your body.' })
    expect(await states(id)).toMatchObject({ term: 'current', plainDefinition: 'outOfDate' })
    const stale = await find(id, 'plainDefinition')
    expect(stale?.source.flatMap(({ words }) => words.filter(({ mark }) => mark !== 'same'))).toEqual([
      { text: 'apart', mark: 'deleted' },
      { text: 'far', mark: 'inserted' },
    ])
    // A later change is compared with what the translator saw, not with the change before.
    await save(id, { plainDefinition: 'Far from your body.' })
    expect((await find(id, 'plainDefinition'))?.source.flatMap(({ words }) => words)).toContainEqual({
      text: 'feeling of being apart ',
      mark: 'deleted',
    })
    await save(id, { plainDefinition: 'Lejos.' }, 'es')
    expect(await states(id)).toMatchObject({ plainDefinition: 'current' })
  })

  test('a source that is again what it was leaves nothing out of date', async () => {
    const id = await create('Artery')
    await save(id, { term: 'Arteria', plainDefinition: 'Un tubo.' }, 'es')
    const first = (await cms.payload.findByID({ collection: 'glossary-terms', id, draft: true })).plainDefinition
    await save(id, { plainDefinition: 'Other words.' })
    await save(id, { plainDefinition: first })
    expect(await states(id)).toMatchObject({ plainDefinition: 'current' })
  })

  test('a translation that is made first and whose source changes in the same draft is out of date', async () => {
    const id = await create('Wrist')
    await save(id, { plainDefinition: 'One.' })
    await save(id, { plainDefinition: 'Uno.' }, 'es')
    await save(id, { plainDefinition: 'Two.' })
    expect(await states(id)).toMatchObject({ plainDefinition: 'outOfDate' })
  })

  test('a text that somebody compared is still right until its source changes again', async () => {
    const id = await create('Elbow')
    await save(id, { term: 'Codo', plainDefinition: 'Un tubo.' }, 'es')
    await save(id, { plainDefinition: 'Other words.' })
    const answer = await send('editor', 'POST', '/translation/still-right', {
      ...{ type: 'glossary-term', id, locale: 'es', keys: ['plainDefinition', 'nothing', '__proto__'] },
    })
    expect(answer.status).toBe(200)
    expect(await states(id)).toMatchObject({ plainDefinition: 'current' })
    const { docs } = await cms.payload.find({ collection: 'evidence', where: { documentId: { equals: id } } })
    expect(docs.filter(({ action }) => action === 'translationConfirmed')).toMatchObject([
      { actor: 'Eli Editor', locale: 'es', details: { texts: ['plainDefinition'] } },
    ])
    await save(id, { plainDefinition: 'Again other words.' })
    expect(await states(id)).toMatchObject({ plainDefinition: 'outOfDate' })
    expect((await send(undefined, 'POST', '/translation/still-right', {})).status).toBe(403)
    expect((await send('editor', 'GET', '/stale-translations')).status).toBe(403)
  })

  test('the approval of a translation leaves nothing out of date', async () => {
    const id = await create('Knee')
    await save(id, { term: 'Rodilla', plainDefinition: 'Un tubo.' }, 'es')
    await save(id, { plainDefinition: 'A part of the leg.' })
    await approve(id, 'en')
    expect(await states(id)).toMatchObject({ plainDefinition: 'outOfDate' })
    await approve(id, 'es')
    expect(await states(id)).toMatchObject({ plainDefinition: 'current' })
  })

  test('formatted texts of other types are noted too', async () => {
    const bio = richText('Has given infusions for many years.')
    await cms.payload.update({ collection: 'people', id: named, data: { bio }, user: cms.editor, draft: true })
    const { texts } = await load('person', named)
    expect(texts.find(({ path }) => path === 'bio')).toMatchObject({ state: 'outOfDate' })
  })

  const states = async (id: string): Promise<Record<string, string>> =>
    Object.fromEntries((await load('glossary-term', id)).texts.map(({ path, state }) => [path, state]))

  const find = async (id: string, path: string) =>
    (await load('glossary-term', id)).texts.find((text) => text.path === path)

  async function load(type: string, id: string, locale: Locale = 'es'): Promise<TranslationState> {
    const query = new URLSearchParams({ type, id, locale }).toString()
    return (await (await send('editor', 'GET', `/translation?${query}`)).json()) as TranslationState
  }

  async function create(term: string): Promise<string> {
    const response = await send('editor', 'POST', '/glossary-terms?draft=true', termForm(term, named))
    return ((await response.json()) as { doc: { id: string } }).doc.id
  }

  async function save(id: string, data: object, locale: Locale = 'en'): Promise<void> {
    const query = `draft=true&autosave=true&locale=${locale}`
    expect((await send('editor', 'PATCH', `/glossary-terms/${id}?${query}`, data)).status).toBe(200)
  }

  async function approve(id: string, locale: Locale): Promise<void> {
    const words = { type: 'glossary-term', id, locale }
    const submitted = await send('editor', 'POST', '/review/submit', words)
    const { hash } = (await submitted.json()) as { hash: string }
    const approved = await send('rae.reviewer', 'POST', '/review/approve', { ...words, hash, scope: 'wholeDocument' })
    expect(approved.status).toBe(200)
  }

  async function send(who: string | undefined, method: string, path: string, body?: object): Promise<Response> {
    const headers = who === undefined ? {} : await signedIn(cms, `${who}@example.com`)
    if (path === '/review/approve') await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
})

describe('the texts that are out of date after a save', () => {
  const text = (key: string, en: unknown, es: unknown) =>
    ({ key, path: key, label: key, field: { type: 'text', name: key }, values: { en, es } }) as never

  test('follow their row when rows move, and are forgotten with it', () => {
    const [one, two] = [text('steps.a.title', 'One', 'Uno'), text('steps.b.title', 'Two', 'Dos')]
    const known = { 'steps.a.title': 'First' }
    expect(staleAfter({ former: [one, two], present: [two, one], known, locale: 'es' })).toEqual(known)
    expect(staleAfter({ former: [one, two], present: [two], known, locale: 'es' })).toEqual({})
  })

  test('leave out a text whose source was emptied together with its translation, and keep one whose source alone was', () => {
    const before = [text('a', 'One', 'Uno')]
    expect(staleAfter({ former: before, present: [text('a', null, null)], known: {}, locale: 'es' })).toEqual({})
    expect(staleAfter({ former: before, present: [text('a', '', 'Uno')], known: {}, locale: 'es' })).toEqual({
      a: 'One',
    })
  })
})
