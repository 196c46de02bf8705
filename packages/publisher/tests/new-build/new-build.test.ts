import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about')]

/** Another build of the fixture site, with some words replaced in its bundle. */
async function build(folder: SiteFolder, name: string, words: Record<string, string>) {
  const { bundlePath, clientDir } = folder.options
  const own = join(folder.directory, `site-${name}`)
  await cp(join(clientDir, '..'), own, { recursive: true })
  let source = await readFile(bundlePath, 'utf8')
  for (const [from, to] of Object.entries(words)) source = source.replaceAll(from, to)
  await writeFile(join(own, 'bundle.ts'), source)
  if (name !== 'first') await writeFile(join(own, `client/_astro/${name}.js`), `'${name}'`)
  return { bundlePath: join(own, 'bundle.ts'), clientDir: join(own, 'client') }
}

it('renders a new build of the site beside the live one, and keeps old hashed files', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(...start) })
  await first.close()
  const second = await build(folder, 'second', {
    "'fixture-1'": "'fixture-2'",
    'style.0a1b': 'style.2c3d',
    'Reviewed by': 'Checked by',
  })
  await writeFile(join(second.clientDir, '_astro/style.2c3d.css'), 'body{}')
  const publisher = await folder.open(second)
  expect(await folder.read('about/index.html')).toContain('Checked by')
  expect(folder.releases()[0]).toMatchObject({ status: 'live', label: 'New build of the site: fixture-2' })
  expect([...(await filesIn(folder.live)).keys()]).toEqual(
    expect.arrayContaining(['/_astro/style.0a1b.css', '/_astro/style.2c3d.css', '/_astro/second.js']),
  )
  expect(await publisher.publish({ changes: changesOf(page('about', { html: '<p>New</p>' })) })).toMatchObject({
    status: 'live',
    rendered: 1,
  })
  expect(await publisher.verify()).toEqual([])
})

it('keeps the old site live when the new build cannot render it', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(...start) })
  await first.background.waitForAll()
  const before = await filesIn(folder.live)
  await first.close()
  const broken = await build(folder, 'broken', {
    "'fixture-1'": "'fixture-3'",
    "includes('BOOM')": "includes('About')",
  })
  await expect(folder.open(broken)).rejects.toMatchObject({ code: 'renderFailed', place: { page: '/about/' } })
  expect(await filesIn(folder.live)).toEqual(before)
  // The old build still publishes.
  expect(await (await folder.open()).publish({ changes: changesOf(...start) })).toMatchObject({ status: 'unchanged' })
})

it.each([
  { what: 'missing', source: undefined },
  { what: 'not code', source: 'export default {{{' },
  { what: 'of another contract', source: 'export const siteBundleVersion = 99' },
  { what: 'incomplete', source: "export const siteBundleVersion = 1\nexport const buildId = 'x'" },
])('refuses a bundle that is $what', async ({ what, source }) => {
  const folder = await siteFolder()
  const bundlePath = join(folder.directory, `${what.replaceAll(' ', '-')}.mjs`)
  if (source !== undefined) await writeFile(bundlePath, source)
  await expect(folder.open({ bundlePath })).rejects.toMatchObject({
    code: 'unreadableBundle',
    place: { file: bundlePath },
  })
})
