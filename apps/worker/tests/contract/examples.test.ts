import { contentHash } from '@carepath/editorial'
import { type DocumentType, formatDocumentLink, type PublishedDocument, replaceDocumentLinks } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPublishableDocuments } from '../../src/verify/load-publishable-documents.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { unsigned } from '@carepath/content/tests/support/sign.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { fillInExamples, type Ids } from '@carepath/content/tests/contract/fill-in.ts'

/** The types that have a form. */
const writtenExamples = exampleDocuments.filter(({ type }) => type !== 'withdrawal')

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let ids: Ids
  let published: PublishedDocument[]

  beforeAll(async () => {
    cms = await openCms(environment)
    ids = await fillInExamples(cms.payload)
    const { documents, refused } = await loadPublishableDocuments(cms.payload)
    expect(refused.map(({ error }) => error.toSentence())).toEqual([])
    published = documents
  }, 240_000)
  afterAll(() => cms.close())

  test('every example that is filled in and published is live', () => {
    expect(published).toHaveLength(writtenExamples.length)
  })

  test.each(writtenExamples.map((document) => [`${document.locale}/${document.id}`, document] as const))(
    '%s comes out exactly as the contract’s example',
    (_, example) => {
      const id = ids.get(example.id)
      const found = published.find(
        (document) => document.id === id && document.locale === example.locale && document.type === example.type,
      )
      expect(found && unsigned(found)).toEqual({ ...asPublished(example, ids), updatedAt: found?.updatedAt })
      if (found && 'review' in found) expect(found.review.reviewedContentHash).toBe(contentHash(found))
    },
  )
})

/** Formatted text with the database's ids in its links. */
function linked(text: string, ids: Ids): string {
  return replaceDocumentLinks(text, ({ type, id, ...rest }) =>
    formatDocumentLink({ type: type as DocumentType, id: ids.get(id) ?? id, ...rest }),
  )
}

/** The example with the database's ids, wherever one is named. */
function asPublished(example: PublishedDocument, ids: Ids): PublishedDocument {
  const json = JSON.stringify(example).replaceAll(/"([^"]+)"/gu, (whole, text: string) => {
    const id = ids.get(text)
    return id ? JSON.stringify(id) : whole
  })
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? linked(value, ids) : value,
  ) as PublishedDocument
}
