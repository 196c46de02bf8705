import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const people = Array.from({ length: 40 }, (_, index) => person(`p${index}`))

it('a publisher that warms up changes nothing, and publishes between two pages', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(settings(), person('dr'), page('about'), ...people) })
  await first.close()
  const publisher = await folder.open()
  await publisher.background.waitForAll()
  const before = await filesIn(folder.live)

  const done: string[] = []
  const warm = publisher.background.warmUp().then(() => done.push('warm'))
  const published = publisher
    .publish({ changes: changesOf(page('about', { html: '<p>Meanwhile.</p>' })) })
    .then(() => done.push('published'))
  await Promise.all([warm, published])
  expect(done).toEqual(['published', 'warm'])
  expect(folder.log).toEqual([])

  await publisher.publish({ changes: changesOf(page('about')) })
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(before)
  expect(await publisher.verify()).toEqual([])
})

it('a publisher that is closed while it warms up stops after the present page', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), ...people) })
  const warm = publisher.background.warmUp()
  await publisher.close()
  await warm
  expect(folder.log).toEqual([])
})
