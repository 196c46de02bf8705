import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings, term } from '../documents.ts'
import { filesIn, pathsIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), term('infusion')]

it('renders the whole site at the first publish and moves the live link to it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const report = await publisher.publish({ changes: changesOf(...start) })
  expect(report.error?.toSentence()).toBeUndefined()
  expect(report.status).toBe('live')
  await publisher.background.waitForAll()
  expect(await pathsIn(folder.live)).toMatchInlineSnapshot(`
    [
      "/404.html",
      "/_astro/style.0a1b.css",
      "/_headers",
      "/_headers.caddy",
      "/_headers.nginx",
      "/_pages/1-of-1.nginx",
      "/_redirects",
      "/_redirects.caddy",
      "/_redirects.nginx",
      "/about/index.html",
      "/es/404/index.html",
      "/glossary/index.html",
      "/index.html",
      "/people/dr/index.html",
      "/people/dr/index.md",
      "/privacy/index.html",
      "/robots.txt",
      "/search/en/index.json",
      "/search/en/texts/1-of-4.json",
      "/search/en/texts/3-of-4.json",
      "/search/en/texts/4-of-4.json",
      "/search/en/words/1-of-1.json",
      "/sitemap.xml",
      "/sitemaps/en-glossary-1-of-1.xml",
      "/sitemaps/en-pages-1-of-1.xml",
      "/sitemaps/en-people-1-of-1.xml",
      "/social/4361726570617468.png",
      "/social/476c6f7373617279.png",
      "/social/506167652061626f7574.png",
      "/social/506167652070726976616379.png",
      "/social/506572736f6e206472.png",
    ]
  `)
})

it('renders one page when only that page shows the change', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const report = await publisher.publish({ changes: changesOf(page('about', { html: '<p>New words</p>' })) })
  expect(report).toMatchObject({ status: 'live', changed: ['/about/'], added: [], removed: [], rendered: 1 })
  expect(await folder.read('about/index.html')).toContain('New words')
})

it('renders every page that lists a title when the title changes', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const report = await publisher.publish({ changes: changesOf(page('about', { title: 'About us' })) })
  expect(report.changed).toEqual(['/', '/about/', '/glossary/', '/people/dr/', '/privacy/'])
})

it('removes the page of a removed document and every mention of it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const report = await publisher.publish({ changes: [removalOf(page('about'))] })
  expect(report).toMatchObject({ status: 'live', removed: ['/about/'] })
  await publisher.background.waitForAll()
  for (const [path, text] of await filesIn(folder.live)) expect(path + text).not.toContain('about')
})

it('publishes everything that arrives while it is busy, in order', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const reports = await Promise.all([
    publisher.publish({ changes: changesOf(...start) }),
    ...Array.from({ length: 10 }, (_, n) =>
      publisher.publish({ changes: changesOf(page('about', { html: `<p>Edit ${n}</p>` })), label: `Edit ${n}` }),
    ),
  ])
  expect(reports.map(({ status }) => status)).toEqual(reports.map(() => 'live'))
  expect(await folder.read('about/index.html')).toContain('Edit 9')
  expect(folder.releases().slice(0, 2)).toMatchObject([{ label: 'Edit 9' }, { label: 'Edit 8' }])
})
