import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { pathsIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

it('lists pages in sitemaps with the day of their last change, and only those that may be indexed', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, person('temp', { isPlaceholder: true })) })
  const index = await folder.read('sitemap.xml')
  expect(index).toContain('<loc>https://care.example/sitemaps/en-pages-1-of-1.xml</loc><lastmod>2026-02-01T00:00:00Z')
  expect(await folder.read('sitemaps/en-people-1-of-1.xml')).not.toContain('temp')
  await publisher.publish({ changes: changesOf(page('about', { updatedAt: '2026-06-01T00:00:00Z' })) })
  const pages = await folder.read('sitemaps/en-pages-1-of-1.xml')
  expect(pages).toContain('<loc>https://care.example/about/</loc><lastmod>2026-06-01T00:00:00Z</lastmod>')
  expect(await folder.read('sitemap.xml')).toContain('en-pages-1-of-1.xml</loc><lastmod>2026-06-01T00:00:00Z')
  expect(await folder.read('robots.txt')).toContain('Sitemap: https://care.example/sitemap.xml')
})

it('lists a page without a date where nothing dates it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, page('old', { updatedAt: '' })) })
  const sitemap = await folder.read('sitemaps/en-pages-1-of-1.xml')
  expect(sitemap).toContain('<url><loc>https://care.example/old/</loc></url>')
  expect(await folder.read('sitemap.xml')).toContain('en-pages-1-of-1.xml</loc><lastmod>2026-02-01T00:00:00Z</lastmod>')
})

it('splits a sitemap that grows, and joins it again when it shrinks', { timeout: 60_000 }, async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const many = Array.from({ length: 260 }, (_, index) => page(`p${index}`))
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.publish({ changes: changesOf(...many) })
  const sitemaps = async () => (await pathsIn(folder.live)).filter((path) => path.includes('en-pages'))
  expect(await sitemaps()).toEqual(['/sitemaps/en-pages-1-of-2.xml', '/sitemaps/en-pages-2-of-2.xml'])
  await publisher.publish({ changes: many.map(removalOf) })
  expect(await sitemaps()).toEqual(['/sitemaps/en-pages-1-of-1.xml'])
})

it('writes no sitemap and names none while there is no page to list', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const temp = (isPlaceholder: boolean) => person('dr', { isPlaceholder })
  await publisher.publish({ changes: changesOf(settings({ isSample: true }), temp(true), page('about')) })
  const paths = async () => (await pathsIn(folder.live)).filter((path) => path.includes('sitemap'))
  expect(await paths()).toEqual([])
  expect(await folder.read('robots.txt')).not.toContain('Sitemap')
  await publisher.publish({ changes: changesOf(temp(false)) })
  expect(await folder.read('robots.txt')).toContain('Sitemap: https://care.example/sitemap.xml')
  expect(await paths()).toContain('/sitemap.xml')
  await publisher.publish({ changes: changesOf(temp(true)) })
  expect(await paths()).toEqual([])
  expect(await publisher.verify()).toEqual([])
})
