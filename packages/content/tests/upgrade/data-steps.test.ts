import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DataStep } from '../../src/config/mongodb/data-steps/data-step.ts'
import { dataSteps } from '../../src/config/mongodb/data-steps/data-steps.ts'
import { tieBreakIndexes } from '../../src/config/mongodb/data-steps/tie-break-indexes.ts'
import { pendingDataSteps, runDataSteps } from '../../src/config/mongodb/data-steps/run-data-steps.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

test('data steps are each recorded under a name of their own, with the day and what it changes', () => {
  const names = dataSteps.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^\d{12}-[a-z-]+$/u)
})

onEachDatabase(({ name, environment }) => {
  describe.runIf(name === 'MongoDB')('data steps', () => {
    let cms: TestCms
    let adapter: MongooseAdapter

    beforeAll(async () => {
      cms = await openCms(environment)
      adapter = cms.payload.db as unknown as MongooseAdapter
    })
    afterAll(() => cms.close())

    test('run once each, in their order, by one of several processes', async () => {
      const ran: string[] = []
      const steps = ['1-first', '2-second'].map((step) => ({ name: step, run: slowly(() => ran.push(step)) }))
      const done = await Promise.all([runDataSteps(adapter, steps), runDataSteps(adapter, steps)])
      expect(ran).toEqual(['1-first', '2-second'])
      expect(done.flat()).toEqual(ran)
      expect(await runDataSteps(adapter, steps)).toEqual([])
    })

    test('that fail are not recorded, and run again', async () => {
      let attempts = 0
      const failing: DataStep = {
        name: '3-fails-once',
        run: slowly(() => {
          attempts += 1
          if (attempts === 1) throw new Error('The server is gone.')
        }),
      }
      await expect(runDataSteps(adapter, [failing])).rejects.toThrow('The server is gone.')
      expect(await pendingDataSteps(adapter, [failing])).toEqual([failing])
      expect(await runDataSteps(adapter, [failing])).toEqual(['3-fails-once'])
    })

    test('change a document and all its versions, and leave the others as they are', async () => {
      const { id } = await cms.payload.create({ collection: 'redirects', data: redirect('/old/'), draft: true })
      await cms.payload.update({ collection: 'redirects', id, data: { from: '/older/' }, draft: true })
      const other = await cms.payload.create({ collection: 'redirects', data: redirect('/other/'), draft: true })
      const step: DataStep = {
        name: '4-moves-for-a-while',
        run: (documents) =>
          documents.change('redirects', (fields, document) =>
            document === id ? { ...fields, status: '302' } : fields,
          ),
      }
      await runDataSteps(adapter, [step])
      const where = { parent: { equals: id } }
      const { docs } = await cms.payload.findVersions({ collection: 'redirects', where, sort: 'createdAt' })
      expect(docs.map(({ version }) => [version.from, version.status])).toEqual([
        ['/old/', '302'],
        ['/older/', '302'],
      ])
      const changed = await cms.payload.findByID({ collection: 'redirects', id })
      expect([changed.from, changed.status]).toEqual(['/old/', '302'])
      expect(await cms.payload.findByID({ collection: 'redirects', id: other.id })).toEqual(other)
    })

    test('drop the index of a field that another one of the same field has made superfluous, and no other', async () => {
      const rows = adapter.connection.collection('outboxes')
      const listNames = async () => (await rows.indexes()).map(({ name }) => name).sort()
      const names = await listNames()
      expect(names).toContain('documentId_1_createdAt_1')
      await rows.createIndex({ documentId: 1 })
      await rows.createIndex({ title: 1 })
      await runDataSteps(adapter, [{ ...tieBreakIndexes, name: '5-again' }])
      expect(await listNames()).toEqual([...names, 'title_1'].sort())
    })
  })
})

const redirect = (from: string) => ({ from, status: '301' as const, reason: 'It moved.' })

const slowly = (work: () => unknown) => async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  work()
}
