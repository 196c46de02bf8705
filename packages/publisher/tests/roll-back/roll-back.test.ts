import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, photo, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]
const by = 'Ada Admin'

it('makes an earlier release live again, byte for byte, and holds the site there until it is unpinned', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const wanted = await publisher.publish({ changes: changesOf(page('about', { title: 'Wanted' })) })
  await publisher.background.waitForAll()
  const files = await filesIn(folder.live)
  await publisher.publish({ changes: changesOf(page('about', { title: 'Unwanted' }), page('extra')) })
  await publisher.publish({ changes: [removalOf(page('privacy'))] })

  const report = await publisher.rollBack(wanted.id!, { by })
  expect(report).toMatchObject({ status: 'live', removed: ['/extra/'], added: ['/privacy/'] })
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(files)

  const change = changesOf(page('about', { title: 'Later' }))
  expect(publisher.pin).toMatchObject({ release: wanted.id, by })
  expect(await publisher.publish({ changes: change })).toMatchObject({ status: 'pinned', changed: [] })
  await publisher.close()
  const again = await folder.open()
  expect(again.pin).toEqual(publisher.pin)
  await again.unpin()
  expect((await again.publish({ changes: change })).status).toBe('live')
})

it('rolls back a roll-back like any release', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start) })
  const second = await publisher.publish({ changes: changesOf(page('about', { title: 'Second' })) })
  await publisher.rollBack(first.id!, { by })
  await publisher.rollBack(second.id!, { by })
  expect(await folder.read('about/index.html')).toContain('Second')
  expect(folder.releases().map(({ status }) => status)).toEqual(['live', 'live', 'live', 'live'])
})

it('refuses a release that was never live, and does not pin the site', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(...start) })
  const failed = await publisher.publish({ changes: changesOf(page('about', { summary: 'BOOM' })) })
  await expect(publisher.rollBack(failed.id!, { by })).rejects.toMatchObject({
    code: 'invalidArgument',
    message: `Release ${failed.id} was never live`,
  })
  await expect(publisher.rollBack(99, { by })).rejects.toThrow('never live')
  expect(publisher.pin).toBeUndefined()
})

it('publishes urgent changes while the site is pinned, and stays pinned', async () => {
  const publisher = await (await siteFolder()).open()
  const first = await publisher.publish({ changes: changesOf(...start, page('recalled')) })
  await publisher.publish({ changes: changesOf(page('about', { title: 'Newer' })) })
  await publisher.rollBack(first.id!, { by })
  const report = await publisher.publish({ changes: [removalOf(page('recalled'))], isUrgent: true })
  expect(report).toMatchObject({ status: 'live', removed: ['/recalled/'] })
  expect(publisher.pin).toMatchObject({ release: first.id })
  expect(await publisher.publish({ changes: changesOf(page('recalled')) })).toMatchObject({ status: 'pinned' })
})

it('keeps documents withdrawn that were withdrawn since', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start, page('recalled')) })
  await publisher.publish({ changes: [removalOf(page('recalled'))] })
  await publisher.publish({ changes: changesOf(page('about', { title: 'Newer' })) })
  const report = await publisher.rollBack(first.id!, {
    by,
    revise: (changes) => changes.filter(({ id }) => id !== 'recalled'),
  })
  expect(report).toMatchObject({ status: 'live', added: [] })
  expect(await folder.read('about/index.html')).toContain('Page about')
  await expect(folder.read('recalled/index.html')).rejects.toThrow('ENOENT')
})

it('stays pinned when its state is lost, and serves the same pages', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start) })
  await publisher.publish({ changes: changesOf(page('about', { title: 'Newer' })) })
  await publisher.rollBack(first.id!, { by })
  await publisher.background.waitForAll()
  const files = await filesIn(folder.live)
  await publisher.close()
  await rm(join(folder.directory, 'state/trees/tree-1/state.db'))
  const again = await folder.open()
  expect(again.pin).toMatchObject({ release: first.id })
  expect(await again.publish({ changes: changesOf(...start) })).toMatchObject({ status: 'pinned' })
  expect(await filesIn(folder.live)).toEqual(files)
})

it('names the pin’s file when it can’t be read, and publishes nothing', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.close()
  const file = join(folder.directory, 'state/pin.json')
  await writeFile(file, '{"release":')
  await expect(folder.open()).rejects.toMatchObject({ code: 'corruptState', place: { file } })
  await rm(file)
  expect((await folder.open()).pin).toBeUndefined()
})

it('never rolls back past a release whose former documents were lost', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start) })
  await publisher.close()
  await rm(join(folder.directory, 'state/trees/tree-1/state.db'))
  const again = await folder.open()
  const anew = await again.publish({ changes: changesOf(...start) })
  const newest = await again.publish({ changes: changesOf(page('about', { title: 'Newer' })) })
  await expect(again.rollBack(first.id!, { by })).rejects.toMatchObject({
    code: 'corruptState',
    next: expect.stringContaining(`Choose release ${anew.id} or a later one`) as string,
  })
  expect((await again.rollBack(anew.id!, { by })).changed).toContain('/about/')
  expect((await again.rollBack(newest.id!, { by })).status).toBe('live')
})

it('brings back the pictures of a release whose uploads were replaced and deleted, after a restart too', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const [old, next] = ['/media/room-1.webp', '/media/room-2.webp']
  folder.uploads.set(old, 'the first room').set(next, 'the second room')
  const first = await publisher.publish({
    changes: changesOf(...start, person('ada', { photo: photo('room-1.webp') })),
  })
  const second = await publisher.publish({ changes: changesOf(person('ada', { photo: photo('room-2.webp') })) })
  folder.uploads.clear()
  expect(await publisher.rollBack(first.id!, { by })).toMatchObject({ status: 'live' })
  expect(await folder.read(old)).toBe('the first room')
  expect(await publisher.verify()).toEqual([])
  await publisher.close()
  const again = await folder.open({ siteUrl: 'https://moved.example' })
  expect(await again.rollBack(second.id!, { by })).toMatchObject({ status: 'live' })
  expect(await folder.read(next)).toBe('the second room')
  await expect(folder.read(old)).rejects.toThrow('ENOENT')
})

it('keeps the pictures of releases that an older version made', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  folder.uploads.set('/media/room-1.webp', 'the first room')
  const first = await publisher.publish({
    changes: changesOf(...start, person('ada', { photo: photo('room-1.webp') })),
  })
  await publisher.close()
  const archive = new DatabaseSync(join(folder.directory, 'state/archive.db'))
  archive.exec('DROP TABLE file_history; PRAGMA user_version = 4')
  archive.close()
  const state = new DatabaseSync(join(folder.directory, 'state/trees/tree-1/state.db'))
  state.exec("UPDATE files SET hash = '' WHERE kind = 'asset'")
  state.close()
  folder.uploads.clear()
  const again = await folder.open()
  await again.publish({ changes: changesOf(person('ada')) })
  expect(await again.rollBack(first.id!, { by })).toMatchObject({ status: 'live' })
  expect(await folder.read('media/room-1.webp')).toBe('the first room')
})

it('takes an upload from its folder where its kept copy is damaged', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  folder.uploads.set('/media/room-1.webp', 'the first room')
  const first = await publisher.publish({
    changes: changesOf(...start, person('ada', { photo: photo('room-1.webp') })),
  })
  await publisher.publish({ changes: changesOf(person('ada')) })
  const hash = createHash('sha256').update('the first room').digest('hex')
  await writeFile(join(folder.directory, 'state/content', hash.slice(0, 2), hash), 'damaged')
  expect(await publisher.rollBack(first.id!, { by })).toMatchObject({ status: 'live' })
  expect(await folder.read('media/room-1.webp')).toBe('the first room')
})
