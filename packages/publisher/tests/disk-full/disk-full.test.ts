import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { noDisk, runOnOwnDisk } from '../own-disk.ts'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const script = fileURLToPath(new URL('./fill-disk-process.ts', import.meta.url))

it.skipIf(noDisk)(
  `leaves the site as it was when the disk is full, and publishes again once there is room${noDisk}`,
  { timeout: 120_000 },
  async () => {
    const { directory } = await siteFolder()
    expect(await runOnOwnDisk(script, directory, 4)).toMatchObject({
      first: 'live',
      whenFull: { status: 'failed', code: 'storageFailed' },
      isUntouched: true,
      after: 'live',
      isWhole: true,
    })
  },
)

it('publishes nothing while only the reserve of the disk is left, and still takes off what must leave the site', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about'), page('privacy')) })
  await publisher.close()
  const before = await filesIn(folder.live)

  const nearlyFull = await folder.open({ reserveBytes: 2 ** 60 })
  const refused = await nearlyFull.publish({ changes: changesOf(page('about', { title: 'New' })) })
  expect(refused).toMatchObject({ status: 'failed', error: { code: 'storageFailed' } })
  expect(refused.error?.toSentence()).toBe(
    'The server’s disk is nearly full. Free some space on the disk and publish again.',
  )
  expect(await filesIn(folder.live)).toEqual(before)
  const recall = await nearlyFull.publish({ changes: [removalOf(page('privacy'))], isUrgent: true })
  expect(recall.status).toBe('live')
  expect((await nearlyFull.publish({ changes: [removalOf(page('about'))] })).status).toBe('live')
  await nearlyFull.close()
})
