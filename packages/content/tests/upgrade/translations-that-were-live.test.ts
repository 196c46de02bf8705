import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDataSteps } from '../../src/config/mongodb/data-steps/run-data-steps.ts'
import { translationsThatWereLive } from '../../src/config/mongodb/data-steps/translations-that-were-live.ts'
import { writeStatements } from '../../src/config/sqlite/transactional-adapter.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

const migration = join(import.meta.dirname, '../../src/config/migrations/202611301420-translations-that-were-live.sql')

onEachDatabase(({ name, environment }) => {
  describe(`an upgrade on ${name}`, () => {
    let cms: TestCms

    beforeAll(async () => {
      cms = await openCms(environment)
    })
    afterAll(() => cms.close())

    test('records no translation where none was live', async () => {
      await upgrade()
      expect(await recorded()).toEqual([])
    })

    test('records the translated pages that some release has had live, and no others', async () => {
      await release('live', { 'treatment/ect': ['en'], 'person/nora': ['en', 'es'], 'faq/pain': ['en', 'es'] })
      await release('rolledBack', { 'treatment/iud': ['en', 'es'] })
      await release('failed', { 'clinic/oak': ['en', 'es'] })
      await release('live', { 'treatment/iud': ['en'], 'person/nora': ['en', 'es'], 'withdrawal/iud': ['es'] })
      await upgrade()
      expect(await recorded()).toEqual(['person/nora es', 'treatment/iud es'])
    })

    async function upgrade(): Promise<void> {
      if (name === 'MongoDB') {
        const again = { ...translationsThatWereLive, name: `${translationsThatWereLive.name}-${Math.random()}` }
        await runDataSteps(cms.payload.db as unknown as MongooseAdapter, [again])
      } else {
        await writeStatements(cms.payload.db, async (connection) => {
          await connection.execute(readFileSync(migration, 'utf8'))
        })
      }
    }

    async function recorded(): Promise<unknown[]> {
      const { docs } = await cms.payload.find({ collection: 'published-translations', pagination: false })
      return docs.flatMap(({ renditions }) => renditions as string[]).sort()
    }

    async function release(status: 'live' | 'rolledBack' | 'failed', documents: Record<string, string[]>) {
      const changes = Object.entries(documents).map(([document, locales]) => ({
        document,
        title: document,
        event: 'publish',
        locales,
        notes: [],
      }))
      const data = { label: status, status, kind: 'publish' as const, startedAt: new Date().toISOString(), changes }
      await cms.payload.create({ collection: 'releases', data: { ...data, requests: [], paths: [], notes: [] } })
    }
  })
})
