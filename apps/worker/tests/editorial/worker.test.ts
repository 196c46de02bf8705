import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { listNotes, readReleaseColumns } from '@carepath/content/model/release/record.ts'
import { loadPublishableDocuments } from '../../src/verify/load-publishable-documents.ts'
import { publishedTitle } from '../../src/kernel/published-title.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { richText, termForm } from '@carepath/content/tests/support/forms.ts'
import { reviewDays } from '@carepath/content/tests/support/days.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

const cure = 'Cura la depresión para siempre.'

let cms: PublishingCms
let sample: string

beforeAll(async () => {
  cms = await openPublishingCms()
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  sample = await clinician(cms.payload, 'Sam Sample')
  await cms.payload.update({ collection: 'people', id: sample, data: { isPlaceholder: true, _status: 'published' } })
}, 60_000)
afterAll(() => cms.close())

test('a translation that breaks a rule stays off the site, and the release says why; English is live', async () => {
  await translated('Pump', { term: 'Bomba', plainDefinition: cure })
  await cms.until(async () => expect(await cms.page('/glossary/pump/')).toBeDefined())
  expect(await cms.page('/es/glossary/pump/')).toBeUndefined()
  await cms.until(async () =>
    expect(listNotes(readReleaseColumns((await releaseOf('Pump')) ?? {}))).toEqual([
      expect.stringMatching(/^Pump: Not live in Spanish: “What it means” breaks the rule “[^”]+”\. “Cura /u),
    ]),
  )
})

test('a translation with a finding that a clinician has overridden is live', async () => {
  const id = await translated('Tube', { term: 'Tubo', plainDefinition: cure })
  const reason = 'It quotes what people used to be told.'
  const decision = { type: 'glossary-term', id, locale: 'es', rule: 'C1', excerpt: cure, reason }
  const headers = await signedIn(cms, 'rae.reviewer@example.com')
  const response = await cms.rest('/editorial/override', { method: 'POST', headers, body: JSON.stringify(decision) })
  expect(response.status).toBe(200)
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
  await cms.until(async () => expect(await cms.page('/es/glossary/tube/')).toContain('Cura'))
})

test('a change that cites a source retracted meanwhile is refused by title, and its page stays', async () => {
  const source = await cms.payload.create({ collection: 'sources', data: trial })
  const id = await translated('Mask', { term: 'Máscara', plainDefinition: 'Cubre los ojos.' }, [source.id])
  await cms.until(async () => expect(await cms.page('/glossary/mask/')).toBeDefined())
  await cms.stopWorker()
  const edited = { plainDefinition: 'It covers the eyes.', _status: 'published' as const }
  await cms.payload.update({ collection: 'glossary-terms', id, data: edited })
  const retracted = { isRetracted: true, _status: 'published' as const }
  await cms.payload.update({ collection: 'sources', id: source.id, data: retracted })
  cms.startWorker()
  await cms.until(async () => {
    const { status, error } = (await releaseOf('Mask')) ?? {}
    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'brokenRule' })
    expect(error?.message).toBe('“Mask” breaks the rule “Sources that hold”: The source was retracted')
  })
  expect(await cms.page('/glossary/mask/')).toContain('apart from your body')
})

test('a text that is easy with the words of the glossary goes live, as its form says, in both languages', async () => {
  const [word, palabra] = ['polyvinylpyrrolidinone', 'polivinilpirrolidinona']
  await translated(word, { term: palabra, plainDefinition: 'Un polvo.' })
  await cms.until(async () => expect(await cms.page(`/es/glossary/${word}/`)).toBeDefined())
  const repeated = (sentence: string) => richText(Array.from({ length: 8 }, () => sentence).join(' '))
  const checked = { status: 'reviewed' as const, reviewedBy: sample, reviewedAt: reviewDays.reviewedAt }
  const review = { reviewedBy: sample, ...reviewDays }
  const page = { title: 'Powder', slug: 'powder', kind: 'other' as const, summary: 'In short.', review }
  const english = { ...page, body: repeated(`You can see ${word} here.`), _status: 'draft' as const }
  const { id } = await cms.payload.create({ collection: 'pages', data: english, draft: true })
  const body = repeated(`Aquí se ve la ${palabra}.`)
  const spanish = { title: 'Polvo', summary: 'En breve.', body, review: { ...review, translation: checked } }
  await cms.payload.update({ collection: 'pages', id, data: spanish, locale: 'es', draft: true })
  await cms.payload.update({ collection: 'pages', id, data: { _status: 'published' } })
  await cms.until(async () => {
    const release = await releaseOf('Powder')
    const { changes } = readReleaseColumns(release ?? {})
    expect([release?.status, changes.map(({ locales }) => locales)]).toEqual(['live', [['en', 'es']]])
  })
})

test('an export names and leaves out documents that break a rule', async () => {
  const { documents, refused } = await loadPublishableDocuments(cms.payload)
  expect(refused.map(({ change, error }) => `${change.title}: ${error.code}`)).toEqual(['Mask: brokenRule'])
  const terms = documents.filter(({ type }) => type === 'glossary-term')
  expect(terms.map((term) => `${publishedTitle(term)} ${term.locale}`).sort()).toEqual([
    'Pump en',
    'Tube en',
    'Tubo es',
    'polivinilpirrolidinona es',
    'polyvinylpyrrolidinone en',
  ])
})

const trial = {
  title: 'A trial of masks',
  authors: 'Andrade C',
  publisher: 'American Journal of Psychiatry',
  year: 2016,
  kind: 'trial' as const,
  doi: '10.1176/appi.ajp.2016.16010037',
  evidenceLevel: 'randomisedTrial' as const,
  accessedAt: `${reviewDays.reviewedAt}T12:00:00.000Z`,
  nextCheck: `${reviewDays.reviewDue}T12:00:00.000Z`,
  _status: 'published' as const,
}

/** A term of sample content in both languages, published from the English form; its id. */
async function translated(term: string, spanish: Partial<GlossaryTerm>, sources: string[] = []): Promise<string> {
  const checked = { status: 'reviewed' as const, reviewedBy: sample, reviewedAt: reviewDays.reviewedAt }
  const { review, ...form } = termForm(term, sample)
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: { ...form, review: { ...review, sources }, _status: 'draft' },
    draft: true,
  })
  const data = { ...spanish, review: { ...review, sources, translation: checked } }
  await cms.payload.update({ collection: 'glossary-terms', id, data, locale: 'es', draft: true })
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
  return id
}

const releaseOf = async (label: string) => (await cms.releases()).find((release) => release.label.includes(label))
