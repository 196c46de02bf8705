import { contentHash, contentHashVersion } from '@carepath/editorial'
import { isClinicalType, renditionKey, toPresentContent, type PublishedDocument } from '@carepath/schema'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON } from 'mongodb'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCandidate } from '../../src/candidate/load-candidate.ts'
import { renewApprovalHashes } from '../../src/candidate/signatures/renew-hashes.ts'
import { migrate, pendingMigrations } from '../../src/config/migrate.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { readDump, type DumpedDatabase } from './dump.ts'
import { fillFromDump } from './fill-from-dump.ts'
import { loadPublishedDocuments } from './published-documents.ts'

onEachDatabase(({ name, environment }) => {
  const dump = readDump(name as DumpedDatabase)
  let cms: TestCms
  let documents: Map<string, PublishedDocument>

  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false, fill: (payload) => fillFromDump(payload, dump) })
    documents = byRendition(await loadPublishedDocuments(cms.payload))
  })
  afterAll(() => cms.close())

  describe('a database of the last release, opened by this one,', () => {
    test('has every document that was live, with the same words', () => {
      const formerDocuments = byRendition(dump.documents)
      for (const [key, former] of formerDocuments) {
        const present = toPresentContent(former.type, { ...former }, (type, id) => {
          const other = formerDocuments.get(renditionKey({ type, id, locale: former.locale }))
          return other && { ...other }
        }) as unknown as PublishedDocument
        expect(withoutHashes(documents.get(key)), key).toEqual(withoutHashes(present))
      }
    })

    test('keeps the approvals of words that are the same', () => {
      for (const [key, former] of byRendition(dump.documents)) {
        if (!isClinicalType(former.type)) continue
        const document = documents.get(key)!
        // A recall has ended the approval of one question.
        const isSigned = reviewOf(former)?.reviewedContentHash !== undefined
        expect(isSigned, key).toBe(former.type !== 'faq')
        expect(reviewOf(document)?.reviewedContentHash, key).toBe(isSigned ? contentHash(document) : undefined)
      }
    })

    test('keeps the words of an approval, and the hash that was signed', async () => {
      const { docs } = await cms.payload.find({ collection: 'approvals', pagination: false, depth: 0 })
      const former = new Map(dump.tables.approvals?.map((row) => [String(row.id ?? row._id), row]))
      expect(docs.length).toBe(former.size)
      for (const { id, content, signedHash, hashVersion } of docs) {
        expect(hashVersion).toBe(contentHashVersion)
        expect(signedHash).toBe(former.get(id)?.hash)
        expect(content).toEqual(parsed(former.get(id)?.content))
      }
    })

    test('opens every newest version, drafts among them', async () => {
      const req = await createLocalReq({}, cms.payload)
      const { docs } = await cms.payload.find({ collection: 'treatments', draft: true, depth: 0, pagination: false })
      const begun = docs.find(({ name: title }) => title === 'Barely begun')
      const drafted = docs.find(({ plainName }) => plainName === 'Infusion, drafted')
      for (const { id } of [begun!, drafted!]) {
        const { mapped } = await loadCandidate(req, { type: 'treatment', id })
        expect(mapped.draft('en').document.id).toBe(id)
      }
    })

    test('has ids that are texts, the same as before', async () => {
      const { docs } = await cms.payload.find({ collection: 'side-effects', pagination: false, depth: 0 })
      const before = dump.tables['side-effects'] ?? dump.tables.side_effects ?? []
      expect(docs.map(({ id }) => id).sort()).toEqual(before.map((row) => String(row.id ?? row._id)).sort())
      expect(docs.length).toBeGreaterThan(0)
      if (cms.payload.db.name !== 'mongoose') return
      const { connection } = cms.payload.db as unknown as MongooseAdapter
      for (const { collectionName } of await connection.db!.collections())
        for (const row of await connection.db!.collection(collectionName).find().toArray())
          expect(BSON.EJSON.stringify(row), collectionName).not.toContain('"$oid"')
    })

    test('is upgraded once', async () => {
      expect(await pendingMigrations(cms.payload)).toEqual([])
      expect(await migrate(cms.payload)).toEqual([])
      expect(await renewApprovalHashes(cms.payload)).toBe(0)
    })
  })
})

const byRendition = (documents: readonly PublishedDocument[]): Map<string, PublishedDocument> =>
  new Map(documents.map((document) => [renditionKey(document), document]))

const reviewOf = (document: PublishedDocument | undefined) =>
  document && 'review' in document ? document.review : undefined

/** A document without what says how it was signed, and whether its review is overdue today. */
function withoutHashes(document: PublishedDocument | undefined): unknown {
  const review = reviewOf(document)
  if (!review) return document
  const { reviewedContentHash: _, overdueSince: __, translation, ...kept } = review
  const { sourceHash: ___, ...translated } = translation ?? {}
  return { ...document, review: { ...kept, translation: translated } }
}

/** SQLite holds JSON as text. */
const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)
