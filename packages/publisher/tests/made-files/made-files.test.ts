import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

const pictureOf = (title: string) => `/social/${Buffer.from(title).toString('hex')}.png`
const pictures = async ({ live }: SiteFolder) =>
  [...(await filesIn(live))].filter(([path]) => path.startsWith('/social/')).map(([, text]) => text)
const inodeOf = async ({ live }: SiteFolder, path: string) => (await stat(join(live, path))).ino

it('makes the files of pages once the pages are live, one file for all pages that show the same', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, page('again', { title: 'Page about' })) })
  await publisher.background.waitForFiles()
  expect(await pictures(folder)).toEqual([
    'Picture of Carepath',
    'Picture of Page about',
    'Picture of Page privacy',
    'Picture of Person dr',
  ])
})

it('makes no file again for an edit that leaves the words of its picture unchanged', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForFiles()
  const before = await inodeOf(folder, pictureOf('Page about'))
  await publisher.publish({ changes: changesOf(page('about', { html: '<p>New words</p>' })) })
  await publisher.background.waitForFiles()
  expect(await inodeOf(folder, pictureOf('Page about'))).toBe(before)
})

it('removes a picture with the last page that shows it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.publish({ changes: changesOf(page('about', { title: 'Other words' })) })
  await publisher.publish({ changes: [removalOf(page('privacy'))] })
  await publisher.background.waitForFiles()
  expect(await pictures(folder)).toEqual(['Picture of Carepath', 'Picture of Other words', 'Picture of Person dr'])
  expect(await publisher.verify()).toEqual([])
})

it('makes pending and lost files after a restart', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForFiles()
  await publisher.close()
  await rm(join(folder.live, pictureOf('Page about')))
  const again = await folder.open()
  await again.background.waitForFiles()
  expect(await folder.read(pictureOf('Page about'))).toBe('Picture of Page about')
})

it('reuses undamaged pictures when the whole site is rendered anew', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForFiles()
  const before = await inodeOf(folder, pictureOf('Page privacy'))
  await publisher.close()
  await writeFile(join(folder.live, pictureOf('Page about')), 'Scratched')
  const moved = await folder.open({ siteUrl: 'https://new.example' })
  await moved.background.waitForFiles()
  expect(await inodeOf(folder, pictureOf('Page privacy'))).toBe(before)
  expect(await folder.read(pictureOf('Page about'))).toBe('Picture of Page about')
})

it('logs which picture could not be made, and makes the others', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, page('torn', { title: 'An undrawable page' })) })
  await publisher.background.waitForFiles()
  expect(folder.log).toEqual([expect.stringContaining('could not be made: Error: The picture tore')])
  expect(await pictures(folder)).toHaveLength(4)
  expect(await folder.read('torn/index.html')).toContain('An undrawable page')
})
