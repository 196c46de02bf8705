import { existsSync } from 'node:fs'
import { cp, lstat, mkdir, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { openKeptUploads } from '../../src/publisher/kept-uploads.ts'
import { page, person, photo, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const picture = '/media/room.webp'
const withPicture = () => person('ada', { photo: photo('room.webp') })

async function publishedFolder(): Promise<SiteFolder> {
  const folder = await siteFolder()
  folder.uploads.set(picture, 'a room')
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), withPicture(), page('privacy')) })
  await publisher.background.waitForAll()
  await publisher.close()
  return folder
}

const damages: [string, (folder: SiteFolder) => Promise<void>][] = [
  ['is removed', ({ live }) => rm(live)],
  [
    'leads nowhere',
    async ({ live }) => {
      await rm(live)
      await symlink('nowhere', live)
    },
  ],
  [
    'leads out of the trees',
    async ({ live, directory }) => {
      await rm(live)
      await mkdir(join(directory, 'other'))
      await symlink('other', live)
    },
  ],
  [
    'is a folder',
    async ({ live }) => {
      const files = await readlink(live)
      await rm(live)
      await cp(join(live, '..', files), live, { recursive: true })
      await writeFile(join(live, 'mine.txt'), 'mine')
    },
  ],
]

it.each(damages)(
  'leads to the live tree again, with nothing rendered, where the live link %s',
  async (_case, damage) => {
    const folder = await publishedFolder()
    const before = await filesIn(folder.live)
    await damage(folder)
    const publisher = await folder.open()
    expect(await filesIn(folder.live)).toEqual(before)
    expect(folder.releases()).toHaveLength(1)
    const next = await publisher.publish({ changes: changesOf(page('privacy', { title: 'Next' })) })
    expect(next.status).toBe('live')
    expect(await publisher.verify()).toEqual([])
  },
)

it.each(damages)('mends it while it runs, where the live link %s', async (_case, damage) => {
  const folder = await publishedFolder()
  const publisher = await folder.open()
  expect(await publisher.mendLive()).toBe('nothing')
  await damage(folder)
  expect(await publisher.mendLive()).toBe('link')
  expect((await lstat(folder.live)).isSymbolicLink()).toBe(true)
  expect(await publisher.verify()).toEqual([])
  expect(await publisher.mendLive()).toBe('nothing')
})

it.each([['state/trees'], ['state/trees/tree-1/site'], ['state/content'], ['state/staging']])(
  'goes on publishing where the folder %s is removed while it runs',
  async (removed) => {
    const folder = await publishedFolder()
    const publisher = await folder.open()
    await rm(join(folder.directory, removed), { recursive: true, force: true })
    const mended = await publisher.mendLive()
    expect(typeof mended === 'string' || mended.status === 'live').toBe(true)
    const report = await publisher.publish({ changes: changesOf(page('privacy', { title: 'Next' })) })
    expect(report).toMatchObject({ status: 'live' })
    expect(await folder.read('privacy/index.html')).toContain('Next')
    expect(await publisher.verify()).toEqual([])
  },
)

it.each([['state/trees'], ['state/trees/tree-1/state.db'], ['state/archive.db'], ['state']])(
  'starts where %s has been removed, and publishes what it is given',
  async (removed) => {
    const folder = await publishedFolder()
    await rm(join(folder.directory, removed), { recursive: true, force: true })
    const publisher = await folder.open()
    const report = await publisher.publish({
      changes: changesOf(settings(), person('dr'), withPicture(), page('privacy')),
    })
    expect(report.status).not.toBe('failed')
    expect(await publisher.verify()).toEqual([])
    expect(existsSync(join(folder.live, 'people/ada/index.html'))).toBe(true)
  },
)

it('carries a live picture over where its upload is gone: to a new build, a repair and an export', async () => {
  const folder = await publishedFolder()
  folder.uploads.delete(picture)
  const publisher = await folder.open({ siteUrl: 'https://moved.example' })
  expect(await folder.read(picture)).toBe('a room')
  expect((await publisher.repair()).status).toBe('live')
  expect(await folder.read(picture)).toBe('a room')
  expect(await publisher.verify()).toEqual([])
  await expect(folder.export(publisher, join(folder.directory, 'export'))).resolves.toBeUndefined()
})

it('neither stops nor keeps silent where a picture is gone for good', async () => {
  const folder = await publishedFolder()
  folder.uploads.delete(picture)
  await rm(join(folder.live, picture))
  await rm(join(folder.directory, 'state/content'), { recursive: true })
  const publisher = await folder.open({ siteUrl: 'https://moved.example' })
  const differences = await publisher.verify()
  expect(differences).toEqual([{ file: picture, kind: 'missing', document: 'person/ada' }])
  const removed = await publisher.publish({ changes: [removalOf(withPicture())], isUrgent: true })
  expect(removed.status).toBe('live')
  expect(existsSync(join(folder.live, 'people/ada/index.html'))).toBe(false)
  expect(await publisher.verify()).toEqual([])
})

it('refuses only the document whose picture never was live', async () => {
  const folder = await publishedFolder()
  const publisher = await folder.open()
  const report = await publisher.publish({ changes: changesOf(person('new', { photo: photo('none.webp') })) })
  expect(report).toMatchObject({ status: 'failed', error: { code: 'missingAsset', place: { document: 'person/new' } } })
})

it('reads uploads from their folder where the archive of releases is damaged', async () => {
  const folder = await siteFolder()
  await (await folder.open()).close()
  folder.uploads.set('/media/room.webp', 'a room')
  await writeFile(join(folder.directory, 'state/archive.db'), 'no database')
  const kept = openKeptUploads(folder.options)
  expect(kept.damage).toBeTypeOf('string')
  const bytes = await kept.readAsset('/media/room.webp')
  expect(bytes && (await text(bytes))).toBe('a room')
  kept.close()
})
