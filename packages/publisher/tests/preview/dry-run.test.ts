import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings, term } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), term('infusion')]

it('returns exactly the pages that a release will change, and changes none', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForAll()
  const before = await filesIn(folder.live)
  const changes = [...changesOf(page('about', { title: 'About us' })), removalOf(page('privacy'))]
  const paths = await publisher.dryRun(changes)
  expect(await filesIn(folder.live)).toEqual(before)
  const report = await publisher.publish({ changes })
  expect(paths).toEqual([...report.added, ...report.changed, ...report.removed].sort())
})
