import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Trail } from '../../src/archive/trail.ts'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'

/** Releases differ by at least a millisecond. */
async function instantBetween(): Promise<Date> {
  await sleep(5)
  const instant = new Date()
  await sleep(5)
  return instant
}

it('returns the exact bytes of a page at any instant', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const before = await instantBetween()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
  const first = { at: await instantBetween(), html: await folder.read('about/index.html') }
  const change = await publisher.publish({ changes: changesOf(page('about', { title: 'Second' })) })
  const second = { at: await instantBetween(), html: await folder.read('about/index.html') }
  await publisher.publish({ changes: changesOf(page('about', { summary: 'BOOM' })) })
  const failed = await instantBetween()
  await publisher.publish({ changes: [removalOf(page('about')), ...changesOf(page('other'))] })
  const gone = await instantBetween()

  const trail = new Trail(folder.options)
  expect(await trail.at('/about/', before)).toBeUndefined()
  expect((await trail.at('/about/', first.at))?.html.toString()).toBe(first.html)
  expect((await trail.at('/about/', second.at))?.html.toString()).toBe(second.html)
  expect((await trail.at('/about/', second.at))?.since.id).toBe(change.id)
  expect((await trail.at('/about/', failed))?.since.id).toBe(change.id)
  expect(await trail.at('/about/', gone)).toBeUndefined()
  trail.close()
})

it('has no pictures of an archive that was made before they were kept, and fails at nothing', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
  await publisher.close()
  const archive = new DatabaseSync(join(folder.directory, 'state/archive.db'))
  archive.exec('DROP TABLE file_history; PRAGMA user_version = 4')
  archive.close()
  const trail = new Trail(folder.options)
  expect(await trail.file('/media/room.webp', 1)).toBeUndefined()
  expect(await trail.file('/_astro/style.0123abcd.css', 1)).toBeUndefined()
  trail.close()
})

it('returns the documents that a page showed at any instant, while a publisher is at work', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
  const first = await instantBetween()
  await publisher.publish({ changes: changesOf(page('about', { title: 'Second' })) })
  const second = await instantBetween()
  await publisher.publish({ changes: [removalOf(page('about')), ...changesOf(page('other'))] })
  const gone = await instantBetween()

  const trail = new Trail(folder.options)
  const titles = async (instant: Date) =>
    (await trail.at('/about/', instant))?.documents.flatMap((document) => ('title' in document ? document.title : []))
  expect(await titles(first)).toEqual([page('about').title])
  expect(await titles(second)).toEqual(['Second'])
  expect(await trail.at('/about/', second)).toMatchObject({ since: { id: 2 }, release: { id: 2 } })
  expect(await trail.at('/about/', gone)).toBeUndefined()
  trail.close()
})
