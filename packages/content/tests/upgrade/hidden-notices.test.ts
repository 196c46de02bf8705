import { readFile } from 'node:fs/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe, expect, test } from 'vitest'
import { hiddenNotices } from '../../src/config/mongodb/data-steps/hidden-notices.ts'
import { runDataSteps } from '../../src/config/mongodb/data-steps/run-data-steps.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { richText } from '../support/forms.ts'
import { openCms } from '../support/open-cms.ts'

const migration = new URL('../../src/config/migrations/202611301400-hidden-notices.sql', import.meta.url)

onEachDatabase(({ name, environment }) => {
  describe('a notice that its form had hidden', () => {
    test('is gone after the upgrade, in versions too, and every other one stays', async () => {
      const cms = await openCms(environment)
      try {
        const draftWith = async (slug: string, statuses: string[]) => {
          const data = {
            slug,
            statuses: statuses.map((status) => ({ status, use: 'depression' })),
            regulatoryDisclosure: { body: richText('Not approved.'), basis: 'explanation' },
          }
          const { id } = await cms.payload.create({ collection: 'treatments', data: data as never, draft: true })
          return id
        }
        const ids = [
          await draftWith('approved', ['us-fda/approved', 'us-fda/cleared']),
          await draftWith('off-label', ['us-fda/approved', 'us-fda/off-label']),
          await draftWith('none', []),
        ]
        if (name === 'MongoDB') {
          await runDataSteps(cms.payload.db as unknown as MongooseAdapter, [{ ...hiddenNotices, name: '0-again' }])
        } else {
          const { client } = cms.payload.db as unknown as SQLiteAdapter
          const statements = (await readFile(migration, 'utf8')).split('--> statement-breakpoint')
          for (const statement of statements) await client.execute(statement)
        }
        const kept = ids.map(async (id) => {
          const found = await cms.payload.findByID({ collection: 'treatments', id, draft: true })
          return Boolean(found.regulatoryDisclosure?.body)
        })
        expect(await Promise.all(kept)).toEqual([false, true, true])
      } finally {
        await cms.close()
      }
    })
  })
})
