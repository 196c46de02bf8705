import { existsSync } from 'node:fs'
import { readdir, readFile, readlink, rm, truncate, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings, term } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), term('infusion')]

/** A folder whose publisher has published and stopped. */
async function publishedFolder(): Promise<SiteFolder> {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForAll()
  await publisher.close()
  return folder
}

/** Folder of the live tree. */
const treeOf = async (folder: SiteFolder) => dirname(resolve(folder.directory, await readlink(folder.live)))

it('renders nothing when it starts again', async () => {
  const folder = await publishedFolder()
  const before = await readlink(folder.live)
  const publisher = await folder.open()
  expect([...publisher.documents()]).toHaveLength(start.length)
  expect(await publisher.publish({ changes: changesOf(...start) })).toMatchObject({ status: 'unchanged', rendered: 0 })
  expect(await readlink(folder.live)).toBe(before)
})

it('finds the pages that a change touches after a restart as well', async () => {
  const folder = await publishedFolder()
  const publisher = await folder.open()
  const body = await publisher.publish({ changes: changesOf(page('about', { html: '<p>New words</p>' })) })
  expect(body).toMatchObject({ status: 'live', rendered: 1, changed: ['/about/'] })
  const title = await publisher.publish({ changes: changesOf(page('about', { title: 'About us' })) })
  expect(title.changed).toEqual(['/', '/about/', '/glossary/', '/people/dr/', '/privacy/'])
})

it('renders one page, after a restart, to find that a shared value is unchanged', async () => {
  const folder = await publishedFolder()
  const publisher = await folder.open()
  // A new page's slug and title change the menu. Undoing both in one publish leaves the menu unchanged.
  const swapped = [
    page('about', { title: 'Page privacy', slug: 'privacy' }),
    page('privacy', { title: 'Page about', slug: 'about' }),
  ]
  const report = await publisher.publish({ changes: changesOf(...swapped) })
  expect(report.status).toBe('live')
  expect(report.changed).toEqual(['/about/', '/privacy/'])
  expect(report.rendered).toBeLessThan(5)
})

it.each([
  { damage: 'overwritten', break: (file: string) => writeFile(file, 'no database') },
  { damage: 'cut short', break: (file: string) => truncate(file, 5_000) },
  { damage: 'gone', break: (file: string) => rm(file) },
])('keeps serving and renders the site anew when its state is $damage', async ({ break: breakFile }) => {
  const folder = await publishedFolder()
  const before = await filesIn(folder.live)
  await breakFile(join(await treeOf(folder), 'state.db'))
  const publisher = await folder.open()
  expect(folder.log.join()).toContain('rendered anew')
  expect(await filesIn(folder.live)).toEqual(before)
  const report = await publisher.publish({ changes: changesOf(...start) })
  expect(report.status).toBe('live')
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(before)
})

it('renames a damaged archive and publishes on', async () => {
  const folder = await publishedFolder()
  await writeFile(join(folder.directory, 'state/archive.db'), 'no database')
  const publisher = await folder.open()
  expect(folder.log.join()).toContain('damaged')
  // Numbers continue: no two releases have the same.
  expect(await publisher.publish({ changes: changesOf(page('about', { title: 'New' })) })).toMatchObject({
    status: 'live',
    id: 2,
  })
})

it('migrates an archive of an older version and loses nothing', async () => {
  const folder = await publishedFolder()
  const archive = new DatabaseSync(join(folder.directory, 'state/archive.db'))
  archive.exec(`
    DROP INDEX undo_by_document; DROP TABLE document_sets; DROP INDEX releases_unfinished;
    ALTER TABLE history DROP COLUMN documents; ALTER TABLE releases DROP COLUMN is_anew; PRAGMA user_version = 1
  `)
  archive.close()
  await folder.open()
  expect(folder.log).toEqual([])
  expect(folder.releases()).toMatchObject([{ id: 1, status: 'live' }])
})

it('restores lists and uploads that were lost, and deletes those left over', async () => {
  const folder = await publishedFolder()
  const before = await filesIn(folder.live)
  await rm(join(folder.live, 'sitemap.xml'))
  await writeFile(join(folder.live, 'robots.txt'), 'torn')
  await writeFile(join(folder.live, 'search/en/words/99-of-99.json'), '{}')
  await writeFile(join(folder.live, 'search/en/texts/8-of-9.json.br'), 'words')
  const [shard] = [...before.keys()].filter((path) => path.startsWith('/search/en/texts/'))
  await rm(join(folder.live, `${shard}.br`))
  await rm(join(folder.live, 'search/en/index.json'))
  const publisher = await folder.open()
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(before)
  expect(existsSync(join(folder.live, 'search/en/texts/8-of-9.json.br'))).toBe(false)
  expect(await publisher.verify()).toEqual([])
})

it('refuses a folder where another publisher is at work', async () => {
  const folder = await publishedFolder()
  await folder.open()
  await expect(folder.open()).rejects.toMatchObject({ code: 'storageFailed' })
})

it('moves aside what it did not make in the place of the live link, and loses none of it', async () => {
  const folder = await siteFolder()
  await writeFile(folder.live, 'something else')
  const publisher = await folder.open()
  expect((await publisher.publish({ changes: changesOf(...start) })).status).toBe('live')
  const [aside = ''] = (await readdir(folder.directory)).filter((name) => name.startsWith('live.aside-'))
  expect(await readFile(join(folder.directory, aside), 'utf8')).toBe('something else')
})
