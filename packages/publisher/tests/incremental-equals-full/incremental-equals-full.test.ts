import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportSite, type ReleaseReport } from '../../src/index.ts'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { expectTwinsToMatch } from '../expect-twins.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, SiteFolder } from '../site-folder.ts'
import { steps, type Step } from './edits.ts'
import { runs } from './env.ts'
import { Model } from './model.ts'

it('has the same bytes as a full render of the same documents, after any edits', { timeout: 600_000 }, async () => {
  const outer = await siteFolder()
  let run = 0
  const tally = { live: 0, failed: 0, unchanged: 0, pinned: 0 }
  await fc.assert(
    fc.asyncProperty(steps, async (day) => {
      const folder = new SiteFolder(join(outer.directory, String(run++)))
      folder.uploads.set('/media/ada.webp', 'Ada').set('/media/grace.webp', 'Grace')
      const { model, outcomes } = await runDay(folder, day)
      for (const status of outcomes) tally[status]++
      const live = await filesIn(folder.live)
      const exported = join(folder.directory, 'export')
      await exportSite({ ...folder.options, documents: model.documents, directory: exported })
      expect(live).toEqual(await filesIn(exported))
      await expectTwinsToMatch(folder.live)
      const text = [...live.entries()].flat().join('\n')
      expect(model.deadCanaries.filter((canary) => text.includes(canary))).toEqual([])
    }),
    { numRuns: runs, endOnFailure: runs > 100 },
  )
  // Days on which every edit is refused would prove nothing.
  expect(tally.live).toBeGreaterThan(tally.failed)
  expect(tally.failed).toBeGreaterThan(0)
})

/** Runs the steps with a publisher and a model. The model skips edits that the publisher refuses. */
async function runDay(folder: SiteFolder, day: Step[]) {
  const model = new Model()
  let publisher = await folder.open()
  const start = changesOf(settings(), person('dr'), person('dr', { locale: 'es' }), page('p1'))
  expect(await publisher.publish({ changes: start })).toMatchObject({ status: 'live' })
  model.start(start.flatMap(({ documents }) => documents))
  const outcomes: ReleaseReport['status'][] = []
  for (const step of day) {
    if (step === 'restart') {
      await publisher.close()
      publisher = await folder.open()
      continue
    }
    const { changes, accept } = model.try(step.edits)
    const report = await publisher.publish({ changes })
    outcomes.push(report.status)
    if (report.status !== 'failed') accept()
  }
  await publisher.background.waitForAll()
  expect(folder.log).toEqual([])
  expect(new Set(publisher.documents())).toEqual(new Set(model.documents))
  await publisher.close()
  return { model, outcomes }
}
