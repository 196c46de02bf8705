import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { asPublished, personForm, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

let cms: PublishingCms
const ids: Record<string, string> = {}

beforeEach(async () => {
  cms = await openPublishingCms()
  const reviewer = await publishReviewer(cms.payload)
  for (const term of ['Drip', 'Pump', 'Vein']) {
    const form = asPublished(termForm(term, reviewer))
    ids[term] = (await cms.payload.create({ collection: 'glossary-terms', data: form })).id
  }
  ids.Ada = (await cms.payload.create({ collection: 'people', data: personForm('Ada Broken') })).id
  await cms.until(async () => {
    expect((await cms.page('/glossary/'))?.match(/Drip|Pump|Vein/gu)).toHaveLength(3)
    expect(await cms.page('/people/ada-broken/')).toContain('Ada Broken')
  })
})
afterEach(() => cms.close())

const damages: [string, string][] = [
  ['JSON that is cut short', 'UPDATE people_locales SET bio = \'{"root":\' WHERE _parent_id = :Ada'],
  ['rich text of another shape', 'UPDATE people_locales SET bio = \'{"root":7}\' WHERE _parent_id = :Ada'],
  ['no date', "UPDATE people SET updated_at = 'yesterday' WHERE id = :Ada"],
  ['a choice that there is none of', "UPDATE people SET role = 'wizard' WHERE id = :Ada"],
]

test.each(damages)(
  'a document in the database with %s stops neither the worker nor a check, and stays live as it was',
  async (_case, sql) => {
    await cms.stopWorker()
    const database = new DatabaseSync(join(cms.dataDir, 'carepath.db'))
    database.prepare(sql).run({ Ada: ids.Ada ?? '' })
    // Every document is mapped again, as with a new version of the code.
    await rm(join(cms.dataDir, 'worker.json'), { force: true })
    database.close()
    cms.startWorker()
    await cms.until(async () => expect(cms.state.api().health({})).toMatchObject({ status: 'leading', problem: null }))
    await cms.payload.update({
      collection: 'glossary-terms',
      id: ids.Pump ?? '',
      data: { term: 'Infusion pump', _status: 'published' },
    })
    await cms.until(async () => expect(await cms.page('/glossary/')).toContain('Infusion pump'))
    expect(await cms.page('/people/ada-broken/')).toContain('Ada Broken')
    const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
    expect(found.unpublishable.map(({ document }) => document)).toContain(`person/${ids.Ada}`)
  },
  120_000,
)

test('a live link, and all live files, come back by themselves while the worker runs', async () => {
  const live = join(cms.dataDir, 'live')
  await rm(live)
  await cms.until(async () => expect(await cms.page('/glossary/')).toContain('Drip'))
  await rename(join(cms.dataDir, 'publisher/trees'), join(cms.dataDir, 'elsewhere'))
  await cms.until(async () => expect(await cms.page('/glossary/')).toContain('Drip'))
  const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
  expect(found).toMatchObject({ documents: [], files: [] })
  expect((await cms.releases())[0]).toMatchObject({ kind: 'repair', label: 'The files of the live site were gone' })
}, 120_000)
