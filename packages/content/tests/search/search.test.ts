import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namesInText } from '../../src/candidate/names-in-text.ts'
import { fillSearchEntries } from '../../src/search/fill-entries.ts'
import type { FoundDocuments } from '../../src/workflow/search/search-documents.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { asPublished, personForm, publishReviewer, richText, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
    for (const term of ['Nausea', 'Große Straße', 'Sjøgren’s syndrome', 'Follow-up', 'Share %', 'a_b', '(x+z)*'])
      await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
    const mood = await cms.payload.create({
      collection: 'glossary-terms',
      data: termForm('Mood', reviewer),
      draft: true,
    })
    await cms.payload.update({
      ...({ collection: 'glossary-terms', id: mood.id, locale: 'es', draft: true } as const),
      data: { term: 'Estado de ánimo', plainDefinition: 'Cómo se siente.' },
    })
    await cms.payload.create({ collection: 'people', data: personForm('José Ñandú') })
    await cms.payload.create({
      collection: 'users',
      data: {
        ...{ name: 'Sue Secret', email: 'editor-of-secrets@example.com', password: 'a-long-password' },
        ...{ role: 'editor', isActive: true },
      },
    })
  })
  afterAll(() => cms.close())

  const json = async <T>(path: string, as = headers): Promise<T> =>
    (await (await cms.rest(path, { headers: as })).json()) as T

  /** Names of the glossary's words that a list or a picker shows for a query. */
  async function listed(query: string, filter = `where[or][0][term][like]=${encodeURIComponent(query)}`) {
    const { docs } = await json<{ docs: { term: string }[] }>(
      `/glossary-terms?draft=true&depth=0&limit=0&sort=term&${filter}`,
    )
    return docs.map(({ term }) => term)
  }

  async function found(query: string, as = headers) {
    const { documents } = await json<FoundDocuments>(`/search?q=${encodeURIComponent(query)}`, as)
    return documents
  }

  test.each([
    ['naus', ['Nausea']],
    ['NÁUSEAS', ['Nausea']],
    ['strasse grosse', ['Große Straße']],
    ['STRASSE', ['Große Straße']],
    ['sjogrens', ['Sjøgren’s syndrome']],
    ["syndrome Sjøgren's", ['Sjøgren’s syndrome']],
    ['followup', ['Follow-up']],
    ['animo', ['Mood']],
    ['ánimo estado', ['Mood']],
    ['share %', ['Share %']],
    ['%', []],
    ['_', []],
    ['.*', []],
    ['(x+z)*', ['(x+z)*']],
    ['usea', []],
    ['nausea vomiting', []],
  ])('a list and a picker look for “%s” in every spelling', async (query, names) => {
    expect((await listed(query)).sort()).toEqual([...names].sort())
  })

  test.each(['en', 'es'])('a picker names every document in words, in the language %s', async (locale) => {
    const { id } = await cms.payload.create({ collection: 'glossary-terms', data: {}, draft: true })
    const { docs } = await json<{ docs: { id: string; term: string }[] }>(
      `/glossary-terms?draft=true&depth=0&limit=0&select[term]=true&locale=${locale}`,
    )
    const names = docs.map(({ term }) => term)
    expect(names).toContain(locale === 'es' ? 'Nausea (no Spanish name yet)' : 'Nausea')
    expect(docs.find((each) => each.id === id)?.term).toMatch(/^Glossary word without a name/u)
    const read = await json<{ term?: string }>(`/glossary-terms/${id}?draft=true&select[term]=true&locale=${locale}`)
    expect(read.term ?? '').toBe('')
    await cms.payload.delete({ collection: 'glossary-terms', id })
    const { docs: log } = await cms.payload.find({ collection: 'evidence', where: { documentId: { equals: id } } })
    expect(log.map(({ summary }) => summary).join()).not.toContain(id)
  })

  test('messages of the worker name documents, whatever there is of them', async () => {
    const { docs } = await cms.payload.find({ collection: 'glossary-terms', where: { term: { equals: 'Nausea' } } })
    const key = `glossary-term/${docs[0]?.id ?? ''}`
    const gone = 'side-effect/2b1e8a52-6e39-4a1b-9d54-0d2b4f0a9f10'
    const text = `Not live: it refers to ${key}, ${gone} and person/ann. See /page/about/ and ${key}/es.`
    const inWords = await namesInText(await createLocalReq({}, cms.payload), [text])
    expect(inWords(text)).toBe(
      'Not live: it refers to “Nausea” (glossary word), a side effect that no longer exists and person/ann. See /page/about/ and “Nausea” (glossary word).',
    )
  })

  test('a query of thousands of words is answered', async () => {
    expect(await listed('nausea '.repeat(800))).toEqual(['Nausea'])
  })

  test('an empty search lists everything, and other filters stay as they are', async () => {
    expect(await listed('')).toHaveLength(8)
    expect(await listed('', 'where[term][equals]=Nausea')).toEqual(['Nausea'])
    expect(await listed('', 'where[and][0][term][contains]=nauseas&where[and][1][term][not_equals]=Nausea')).toEqual([])
    const { totalDocs } = await json<{ totalDocs: number }>('/glossary-terms/count?where[term][like]=nauseas')
    expect(totalDocs).toBe(1)
  })

  test.each([
    'CoBalT',
    'wiles',
    '10.1016/S0140-6736(12)61552-9',
    'https://doi.org/10.1016/S0140-6736(12)61552-9',
    'doi: 10.1016/s0140-6736(12)61552-9',
    '23219570',
    'PMID: 23219570',
    'https://pubmed.ncbi.nlm.nih.gov/23219570/',
  ])('a picker finds a source by “%s”', async (query) => {
    const data = {
      ...{ title: 'Results of the CoBalT trial', authors: 'Wiles N, et al.', publisher: 'The Lancet' },
      ...{ doi: '10.1016/S0140-6736(12)61552-9', pmid: '23219570' },
    }
    const { id } = await cms.payload.create({ collection: 'sources', data: data, draft: true })
    const ask = (text: string) =>
      json<{ docs: { id: string }[] }>(`/sources?draft=true&where[title][like]=${encodeURIComponent(text)}`)
    expect((await ask(query)).docs.map((each) => each.id)).toEqual([id])
    expect((await ask('10.1016/S0140-6736(12)61552-8')).docs).toEqual([])
    await cms.payload.delete({ collection: 'sources', id })
  })

  test('people are found by their names, and pictures and accounts by theirs', async () => {
    const people = await json<{ docs: { name: string }[] }>('/people?where[name][like]=jose nandu')
    expect(people.docs.map(({ name }) => name)).toEqual(['José Ñandú'])
    const { docs } = await cms.payload.find({ collection: 'users', where: { name: { like: 'ELÍ' } } })
    expect(docs.map(({ name }) => name)).toEqual(['Eli Editor'])
    // The editor may not read the addresses of others, and so must not find by them.
    for (const field of ['name', 'email'])
      expect(JSON.stringify(await json(`/users?where[${field}][like]=editor-of-secrets`))).not.toContain('Sue Secret')
  })

  test('the newest draft is found, and words that it no longer has are not', async () => {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Dizziness', reviewer)),
    })
    await cms.payload.update({
      collection: 'glossary-terms',
      id,
      draft: true,
      data: { term: 'Vertigo', slug: 'vertigo' },
    })
    expect(await listed('vertigo')).toEqual(['Vertigo'])
    expect(await listed('dizziness')).toEqual([])
    expect(await found('vertigo')).toEqual([
      { slug: 'glossary-terms', id, type: 'Glossary word', title: 'Vertigo', state: 'changed' },
    ])
    await cms.payload.delete({ collection: 'glossary-terms', id })
    expect(await found('vertigo')).toEqual([])
  })

  test('what is done with all that a list shows is done with what was found', async () => {
    const term = await cms.payload.create({
      collection: 'glossary-terms',
      data: termForm('Mareos', reviewer),
      draft: true,
    })
    const response = await cms.rest('/glossary-terms?where[term][like]=mareo&draft=true', { method: 'DELETE', headers })
    const { docs } = (await response.json()) as { docs: { id: string }[] }
    expect(docs.map(({ id }) => id)).toEqual([term.id])
  })

  test('one search finds documents of all types by their names and their texts, names first', async () => {
    await cms.payload.create({
      collection: 'people',
      data: { ...personForm('Ana Text'), slug: 'ana', bio: richText('Writes about náuseas.') },
    })
    const documents = await found('nauseas')
    expect(documents.map(({ type, title, state }) => [type, title, state])).toEqual([
      ['Glossary word', 'Nausea', 'live'],
      [expect.any(String), 'Ana Text', 'live'],
    ])
    expect(await found('%')).toEqual([])
    expect(await found('')).toEqual([])
  })

  test('nobody finds anything without signing in, nor documents that they may not read', async () => {
    const { status } = await cms.rest('/search?q=nausea')
    expect(status).toBe(403)
    expect((await cms.rest('/search-entries', { headers })).status).toBe(403)
    expect((await cms.rest('/search-entries')).status).toBe(403)
    expect(JSON.stringify(await found('editor'))).not.toContain('example.com')
  })

  test('documents that were saved before words were kept are found after the next start', async () => {
    await cms.payload.db.deleteMany({ collection: 'search-entries', where: {} })
    expect(await listed('nauseas')).toEqual([])
    expect(await fillSearchEntries(cms.payload)).toBeGreaterThan(9)
    expect(await listed('nauseas')).toEqual(['Nausea'])
    expect(await listed('animo')).toEqual(['Mood'])
    expect(await fillSearchEntries(cms.payload)).toBe(0)
  })
})
