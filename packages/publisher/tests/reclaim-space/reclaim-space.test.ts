import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, photo, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const by = 'Ada Admin'
const withPicture = () => person('ada', { photo: photo('room.webp') })
const longAgo = new Date('2026-01-01')

/** A folder with two releases, the first of them with a picture, and bytes that a failed attempt has left. */
async function usedFolder(): Promise<{ folder: SiteFolder; spare: string; content: string }> {
  const folder = await siteFolder()
  folder.uploads.set('/media/room.webp', 'a room')
  const content = join(folder.directory, 'state/content')
  const spare = join(content, 'ab', `ab${'0'.repeat(62)}`)
  await mkdir(join(content, 'ab'), { recursive: true })
  for (const file of [spare, `${spare}.br`, join(content, 'mine.txt')]) await writeFile(file, 'of a failed attempt')
  return { folder, spare, content }
}

async function age(content: string): Promise<void> {
  for (const entry of await readdir(content, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), longAgo, longAgo)
}

it('names and frees what no release needs, and every earlier release can be live again', async () => {
  const { folder, spare, content } = await usedFolder()
  const publisher = await folder.open()
  const start = changesOf(settings(), person('dr'), withPicture(), page('privacy'))
  const first = await publisher.publish({ changes: start })
  await publisher.publish({ changes: [removalOf(withPicture()), ...changesOf(page('privacy', { title: 'Other' }))] })
  await publisher.publish({ changes: changesOf(page('privacy', { summary: 'BOOM' })) })
  folder.uploads.clear()
  await age(content)
  const named = [spare, `${spare}.br`].map((file) => ({ file, bytes: 19 }))
  expect(await publisher.reclaimSpace({ isFreeing: false })).toEqual(named)
  expect((await filesIn(content)).has(`/ab/${basename(spare)}`)).toBe(true)
  // Beside a publish: one waits for the other.
  const [freed, report] = await Promise.all([
    publisher.reclaimSpace({ isFreeing: true }),
    publisher.publish({ changes: changesOf(page('about')) }),
  ])
  expect([freed, report.status]).toEqual([named, 'live'])
  expect(await publisher.reclaimSpace({ isFreeing: true })).toEqual([])
  expect((await filesIn(content)).has('/mine.txt')).toBe(true)
  expect((await publisher.rollBack(first.id!, { by })).status).toBe('live')
  expect(await folder.read('media/room.webp')).toBe('a room')
  expect(await publisher.verify()).toEqual([])
})

it('frees nothing that is young, and nothing while a damaged archive is kept that may name it', async () => {
  const { folder, content } = await usedFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('privacy')) })
  expect(await publisher.reclaimSpace({ isFreeing: true })).toEqual([])
  await age(content)
  await writeFile(join(folder.directory, 'state/archive.db.damaged-1'), '')
  expect(await publisher.reclaimSpace({ isFreeing: true })).toEqual([])
})
