import { copyFile, cp, readdir, readlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

async function publishedFolder(): Promise<SiteFolder> {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForAll()
  await publisher.close()
  return folder
}

const stateOf = async ({ directory, live }: SiteFolder) =>
  join(dirname(resolve(directory, await readlink(live))), 'state.db')

it.each([
  { damage: 'is no program any more', text: 'export const ; <html>' },
  { damage: 'is cut short', text: 'export const siteBundleVersion = 2\nexport const buildId = "cut' },
  { damage: 'is of another kind', text: 'export const hello = 1' },
])('keeps the live site and reports the error when the bundle $damage', async ({ text }) => {
  const folder = await publishedFolder()
  const before = await filesIn(folder.live)
  const bundlePath = join(folder.directory, 'damaged-bundle.mjs')
  await writeFile(bundlePath, text)
  await expect(folder.open({ bundlePath })).rejects.toMatchObject({ code: 'unreadableBundle' })
  expect(await filesIn(folder.live)).toEqual(before)
  const publisher = await folder.open()
  expect((await publisher.publish({ changes: changesOf(page('about', { title: 'Next' })) })).status).toBe('live')
})

it('finds and repairs pages that stayed stale because stored dependencies were damaged', async () => {
  const folder = await publishedFolder()
  const database = new DatabaseSync(await stateOf(folder))
  database.exec('DELETE FROM reads')
  database.close()
  const publisher = await folder.open()
  // The state no longer holds that the other pages show this name in their menu.
  await publisher.publish({ changes: changesOf(page('about', { title: 'New name' })) })
  const differences = await publisher.verify()
  expect(differences.map(({ file }) => file)).toContain('/privacy/index.html')
  expect((await publisher.repair()).status).toBe('live')
  expect(await publisher.verify()).toEqual([])
  // From then on the state holds it again.
  const report = await publisher.publish({ changes: changesOf(page('about', { title: 'Newer name' })) })
  expect(report.changed).toContain('/privacy/')
})

it('undoes a release that was announced and never finished, whatever the files hold', async () => {
  const folder = await publishedFolder()
  const before = await filesIn(folder.live)
  const archive = new DatabaseSync(join(folder.directory, 'state/archive.db'))
  archive.exec(`INSERT INTO releases (id, status, build_id, tree, started_at)
    VALUES (2, 'swapping', 'fixture-1', 'tree-1', '2026-01-01T00:00:00Z')`)
  archive.exec(`INSERT INTO history (release, path, hash) VALUES (2, '/about/', 'nothing')`)
  archive.close()
  await writeFile(join(folder.live, 'about/index.html'), 'half of a new page')
  await folder.open()
  expect(await filesIn(folder.live)).toEqual(before)
  expect(folder.releases()[0]).toMatchObject({ id: 2, status: 'interrupted' })
})

it('renders a page anew where its stored bytes are damaged', async () => {
  const folder = await publishedFolder()
  const content = join(folder.directory, 'state/content')
  for (const name of await readdir(content, { recursive: true })) {
    if (!name.endsWith('.br')) continue
    // The stored file is replaced, not overwritten: the live twin shares its bytes and must stay undamaged.
    await copyFile(join(content, name), join(content, `${name}.copy`))
    await cp(join(content, `${name}.copy`), join(content, name), { force: true })
    await writeFile(join(content, name), 'damaged', { flag: 'w' })
  }
  const publisher = await folder.open()
  expect((await publisher.repair()).status).toBe('live')
  expect(await publisher.verify()).toEqual([])
})

it('refuses an archive of newer code and leaves it in place', async () => {
  const folder = await publishedFolder()
  const file = join(folder.directory, 'state/archive.db')
  const archive = new DatabaseSync(file)
  archive.exec('PRAGMA user_version = 99')
  archive.close()
  await expect(folder.open()).rejects.toMatchObject({ code: 'corruptState' })
  expect(await readdir(join(folder.directory, 'state'))).not.toContainEqual(expect.stringContaining('damaged'))
})
