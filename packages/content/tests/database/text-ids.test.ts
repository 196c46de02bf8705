import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textIds } from '../../src/config/mongodb/data-steps/text-ids.ts'
import { runDataSteps } from '../../src/config/mongodb/data-steps/run-data-steps.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { termForm, publishReviewer } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u

onEachDatabase(({ name, environment }) => {
  let cms: TestCms
  let person: string

  beforeAll(async () => {
    cms = await openCms(environment)
    person = await publishReviewer(cms.payload)
  }, 120_000)
  afterAll(() => cms.close())

  const define = (term: string) =>
    cms.payload.create({ collection: 'glossary-terms', data: termForm(term, person), draft: true })

  test('documents and their versions have ids of the same kind on every database', async () => {
    const { id } = await define('Drip')
    const { docs } = await cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: id } },
    })
    expect(id).toMatch(uuid)
    expect(docs.map((version) => version.id)).toEqual([expect.stringMatching(uuid)])
  })

  test('a version is found by its id alone, and nothing under another', async () => {
    const { id } = await define('Infusion')
    await define('Another')
    const find = (where: object) => cms.payload.findVersions({ collection: 'glossary-terms', where: { ...where } })
    const [version] = (await find({ parent: { equals: id } })).docs
    expect((await find({ id: { equals: version!.id } })).docs).toEqual([version])
    for (const other of [randomUUID(), '507f1f77bcf86cd799439011', 'no-id', 'a,b'])
      expect((await find({ id: { equals: other } })).docs, other).toEqual([])
    expect(await cms.payload.findVersionByID({ collection: 'glossary-terms', id: version!.id })).toEqual(version)
  })

  test('nobody chooses the id of a document from outside', async () => {
    const headers = await signedIn(cms)
    const id = randomUUID()
    const response = await cms.rest('/glossary-terms?draft=true', {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...termForm('Chosen', person), id }),
    })
    const { doc } = (await response.json()) as { doc?: { id: string } }
    expect(doc?.id).not.toBe(id)
    const { docs } = await cms.payload.find({
      collection: 'glossary-terms',
      where: { id: { equals: id } },
      draft: true,
    })
    expect(docs).toEqual([])
  })

  describe.runIf(name === 'MongoDB')('rows with ids that MongoDB gave', () => {
    test('keep the characters of their ids, as texts, with all that refers to them', async () => {
      const adapter = cms.payload.db as unknown as MongooseAdapter
      const rows = adapter.connection.db!.collection('rows-of-before')
      const [first, second] = [new ObjectId(), new ObjectId()]
      await rows.createIndex({ name: 1 }, { unique: true })
      await rows.insertMany([
        { _id: first, name: 'first', at: new Date(0), others: [{ other: second }], number: 1.5, none: null },
        { _id: second, name: 'second', byLanguage: { en: first } },
      ])
      await adapter.connection.db!.collection('rows-of-before.with-text-ids-1').insertOne({ name: 'left by a kill' })
      for (const again of [1, 2]) await runDataSteps(adapter, [{ ...textIds, name: `text-ids-${again}` }])
      expect(await rows.find().sort({ name: 1 }).toArray()).toEqual([
        {
          _id: String(first),
          name: 'first',
          at: new Date(0),
          others: [{ other: String(second) }],
          number: 1.5,
          none: null,
        },
        { _id: String(second), name: 'second', byLanguage: { en: String(first) } },
      ])
      await expect(rows.insertOne({ name: 'first' })).rejects.toThrow()
      const names = (await adapter.connection.db!.listCollections().toArray()).map((each) => each.name)
      expect(names.filter((each) => each.includes('with-text-ids'))).toEqual([])
    })
  })
})
