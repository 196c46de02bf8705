import { contentHash } from '@carepath/editorial'
import type { PublishedDocument } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishableDocuments } from '../../src/verify/publishable-documents.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { unsigned } from '@carepath/content/tests/support/sign.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { fillInExamples, type Ids } from '@carepath/content/tests/contract/fill-in.ts'

/** Those that have a form. */
const writtenExamples = exampleDocuments.filter(({ type }) => type !== 'withdrawal')

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let ids: Ids
  let published: PublishedDocument[]

  beforeAll(async () => {
    cms = await openCms(environment)
    ids = await fillInExamples(cms.payload)
    const { documents, refused } = await publishableDocuments(cms.payload)
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

/** The example with the database's ids, wherever one is named. */
function asPublished(example: PublishedDocument, ids: Ids): PublishedDocument {
  const json = JSON.stringify(example).replaceAll(/"([^"]+)"/gu, (whole, text: string) => {
    const id = ids.get(text)
    return id ? JSON.stringify(id) : whole
  })
  const linked = json.replaceAll(
    /doc:([a-z-]+)\/([\w-]+)/gu,
    (_, type: string, id: string) => `doc:${type}/${ids.get(id) ?? id}`,
  )
  return JSON.parse(linked) as PublishedDocument
}
