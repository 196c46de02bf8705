import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, redirect, settings, term } from '../documents.ts'
import { pathsIn } from '../files-in.ts'
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
  expect(folder.releases()[0]).toMatchObject({ status: 'live', label: 'New build of the site' })
  expect(await pathsIn(folder.live)).toEqual(
    expect.arrayContaining(['/_astro/style.0a1b.css', '/_astro/style.2c3d.css', '/_astro/second.js']),
  )
  expect(await publisher.publish({ changes: changesOf(page('about', { html: '<p>New</p>' })) })).toMatchObject({
    status: 'live',
    rendered: 1,
  })
  expect(await publisher.verify()).toEqual([])
})

const isBroken = {
  "'fixture-1'": "'fixture-3'",
  "includes('BOOM')": "includes('About about')",
  'Reviewed by': 'Checked by',
}

it('carries a page over that the new build can’t render, names it, and publishes and withdraws everything else', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(...start, page('privacy'), person('gone')) })
  const before = await folder.read('about/index.html')
  await first.close()
  const broken = await build(folder, 'broken', isBroken)
  const publisher = await folder.open(broken)
  expect(await folder.read('about/index.html')).toBe(before)
  expect(await folder.read('privacy/index.html')).toContain('Checked by')
  const named = [
    {
      path: '/about/',
      owner: { type: 'page', id: 'about' },
      message: expect.stringMatching(/^The page \/about\/ can’t be made \(reference \w+\)\. Look at/u) as string,
      detail: expect.stringContaining('fell over') as string,
    },
  ]
  expect(folder.log.join()).toMatch(/\/about\/ can’t be rendered anew\. Reference \w+: Error: The template fell over/u)
  expect(publisher.unrenderable()).toEqual(named)
  expect(await publisher.verify()).toEqual([])

  // The menu of all pages changes with a title.
  const renamed = await publisher.publish({ changes: changesOf(page('privacy', { title: 'Other' })) })
  expect(renamed).toMatchObject({ status: 'live', changed: expect.arrayContaining(['/privacy/']) as string[] })
  const change = [removalOf(person('gone'))]
  expect(await publisher.dryRun(change)).toContain('/people/gone/')
  expect(await publisher.publish({ changes: change, isUrgent: true })).toMatchObject({
    status: 'live',
    removed: ['/people/gone/'],
  })
  const refused = await publisher.publish({ changes: changesOf(page('about', { title: 'Still broken' })) })
  expect(refused).toMatchObject({ status: 'failed', error: { place: { document: 'page/about' } } })
  await publisher.close()

  const again = await folder.open({ ...broken, siteUrl: 'https://moved.example' })
  expect(await folder.read('about/index.html')).toBe(before)
  expect(again.unrenderable()).toEqual(named)
  const mended = await again.publish({ changes: changesOf(page('about', { summary: 'Mended' })) })
  expect(mended).toMatchObject({ status: 'live', changed: ['/about/'] })
  expect(again.unrenderable()).toEqual([])
  expect(await again.verify()).toEqual([])
})

it('renders pages that it had carried over as soon as what they lacked is there, read by themselves or through a shared value', async () => {
  for (const lacking of ['return titles\n', 'const siteName']) {
    const folder = await siteFolder()
    const first = await folder.open()
    await first.publish({ changes: changesOf(...start) })
    await first.close()
    const reader = lacking.includes('titles') ? 'inner' : 'snapshot'
    const needy = `if (!${reader}.get('person', 'late', page.locale)) throw new Error('Too early')\n    ${lacking}`
    const second = { "'fixture-1'": "'fixture-2'", 'Reviewed by': 'Checked by', [lacking]: needy }
    const publisher = await folder.open(await build(folder, 'second', second))
    expect(publisher.unrenderable()).toHaveLength(3)
    expect(await folder.read('about/index.html')).toContain('Reviewed by')
    await publisher.publish({ changes: changesOf(person('late')) })
    expect(publisher.unrenderable()).toEqual([])
    expect(await folder.read('about/index.html')).toContain('Checked by')
    expect(await publisher.verify()).toEqual([])
  }
})

it('leaves out a new page of the new build where a redirect leads away, until the redirect is gone', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  const former = redirect('r', '/terms/', '/about/')
  await first.publish({ changes: changesOf(...start, term('vein'), former) })
  await first.close()
  const moved = { "'fixture-1'": "'fixture-2'", '}glossary/`': '}terms/`', 'Reviewed by': 'Checked by' }
  const publisher = await folder.open(await build(folder, 'second', moved))
  expect(await folder.read('about/index.html')).toContain('Checked by')
  expect(await folder.read('terms/index.html')).toContain('url=/about/')
  const named = { path: '/terms/', message: expect.stringContaining('Delete the redirect') as string }
  expect(publisher.unrenderable()).toEqual([named])
  const other = await publisher.publish({ changes: changesOf(page('about', { title: 'Other' })) })
  expect(other).toMatchObject({ status: 'live' })
  expect(publisher.unrenderable()).toEqual([named])
  expect(await publisher.verify()).toEqual([])
  expect(await publisher.publish({ changes: [removalOf(former)] })).toMatchObject({ added: ['/terms/'] })
  expect(await folder.read('terms/index.html')).toContain('Term vein')
  expect(publisher.unrenderable()).toEqual([])
})

it('withdraws a page that the new build can’t render', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(...start) })
  await first.close()
  const publisher = await folder.open(await build(folder, 'broken', isBroken))
  const report = await publisher.publish({ changes: [removalOf(page('about'))], isUrgent: true })
  expect(report).toMatchObject({ status: 'live', removed: ['/about/'] })
  expect(publisher.unrenderable()).toEqual([])
})

it('takes a page off the site that shows withdrawn words and can’t be rendered without them', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, person('other'), page('privacy')) })
  // The page of the only reviewer fails without them.
  const report = await publisher.publish({ changes: [removalOf(person('dr'))], isUrgent: true })
  expect(report.status).toBe('live')
  expect(report.removed).toEqual(['/about/', '/people/dr/', '/privacy/'])
  expect(publisher.unrenderable().map(({ path }) => path)).toEqual(['/about/', '/privacy/'])
  const back = await publisher.publish({ changes: changesOf(person('dr')) })
  expect(back).toMatchObject({ status: 'live', added: ['/about/', '/people/dr/', '/privacy/'] })
  expect(publisher.unrenderable()).toEqual([])
  expect(await publisher.verify()).toEqual([])
})

it('forgets a page that it had to leave out once no document asks for it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, person('other'), page('privacy'), page('terms')) })
  await publisher.publish({ changes: [removalOf(person('dr'))], isUrgent: true })
  const paths = () => publisher.unrenderable().map(({ path }) => path)
  expect(paths()).toEqual(['/about/', '/privacy/', '/terms/'])
  await publisher.publish({ changes: [removalOf(page('privacy')), removalOf(page('terms'))] })
  expect(paths()).toEqual(['/about/'])
})

it('tries a standing page again that it had to leave out', async () => {
  const folder = await siteFolder()
  const first = await folder.open()
  await first.publish({ changes: changesOf(...start, term('flare')) })
  await first.close()
  const words = { "'fixture-1'": "'fixture-4'", '}glossary/`': '}words/`' }
  const failing = {
    "if (page.kind === 'glossary') return":
      "if (page.kind === 'glossary' && !snapshot.get('person', 'late', 'en')) throw new Error('too early')\n  if (page.kind === 'glossary') return",
  }
  const publisher = await folder.open(await build(folder, 'renamed', { ...words, ...failing }))
  expect(publisher.unrenderable().map(({ path }) => path)).toEqual(['/words/'])
  expect(await publisher.publish({ changes: changesOf(person('late')) })).toMatchObject({
    added: ['/people/late/', '/words/'],
  })
  expect(publisher.unrenderable()).toEqual([])
})

it.each([
  { what: 'missing', source: undefined },
  { what: 'not code', source: 'export default {{{' },
  { what: 'of another contract', source: 'export const siteBundleVersion = 99' },
  { what: 'incomplete', source: "export const siteBundleVersion = 2\nexport const buildId = 'x'" },
])('refuses a bundle that is $what', async ({ what, source }) => {
  const folder = await siteFolder()
  const bundlePath = join(folder.directory, `${what.replaceAll(' ', '-')}.mjs`)
  if (source !== undefined) await writeFile(bundlePath, source)
  await expect(folder.open({ bundlePath })).rejects.toMatchObject({
    code: 'unreadableBundle',
    place: { file: bundlePath },
  })
})
