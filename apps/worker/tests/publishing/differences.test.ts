import type { PublishedDocument } from '@carepath/schema'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { findDifferences, findMappingDifferences } from '../../src/release/differences.ts'
import { loadPublishableDocuments } from '../../src/verify/load-publishable-documents.ts'

let cms: TestCms
let documents: PublishedDocument[]
let term: { type: 'glossary-term'; id: string }

beforeAll(async () => {
  cms = await openCms()
  const reviewer = await publishReviewer(cms.payload)
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: asPublished(termForm('Infusion', reviewer)),
  })
  term = { type: 'glossary-term', id }
  documents = (await loadPublishableDocuments(cms.payload)).documents
})
afterAll(() => cms.close())

/** The documents of the database as they are live, the term with other fields. */
function liveWith(change: Partial<PublishedDocument>): LiveDocuments {
  return new LiveDocuments(
    documents.map((document) => (document.id === term.id ? ({ ...document, ...change } as typeof document) : document)),
  )
}

test('every document of the database differs from a site where none is live', async () => {
  const found = await findDifferences(cms.payload, new LiveDocuments())
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(documents.map(({ id }) => id)))
})

test('no document differs from a site where all are live', async () => {
  const live = new LiveDocuments(documents)
  expect(await findDifferences(cms.payload, live)).toEqual([])
  expect(await findMappingDifferences(cms.payload, live)).toEqual([])
})

test('documents that are newer in the database, or only live, differ', async () => {
  expect(await findDifferences(cms.payload, liveWith({ updatedAt: '2020-01-01T00:00:00.000Z' }))).toEqual([term])
  const [first] = documents
  const gone = { ...first, id: 'gone' } as PublishedDocument
  const found = await findDifferences(cms.payload, new LiveDocuments([...documents, gone]))
  expect(found).toEqual([{ type: gone.type, id: 'gone' }])
})

test('a document that other code has mapped differently is found by mapping it again', async () => {
  const live = liveWith({ plainDefinition: 'As other code has mapped it.' })
  expect(await findDifferences(cms.payload, live)).toEqual([])
  expect(await findMappingDifferences(cms.payload, live)).toEqual([term])
})
