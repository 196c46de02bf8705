import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, photo, redirect, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
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
  const sitemaps = async () => [...(await filesIn(folder.live)).keys()].filter((path) => path.includes('en-pages'))
  expect(await sitemaps()).toEqual(['/sitemaps/en-pages-1-of-2.xml', '/sitemaps/en-pages-2-of-2.xml'])
  await publisher.publish({ changes: many.map(removalOf) })
  expect(await sitemaps()).toEqual(['/sitemaps/en-pages-1-of-1.xml'])
})

it('splits the list of pages that grows too, and every page is on one of its parts', { timeout: 60_000 }, async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const many = Array.from({ length: 260 }, (_, index) => page(`p${index}`))
  const lists = async () => {
    const names = [...(await filesIn(folder.live)).keys()].filter((path) => /^\/_pages\/.*\.nginx$/u.test(path))
    const texts = await Promise.all(names.map((name) => folder.read(name.slice(1))))
    return { names, lines: texts.join('').split('\n').filter(Boolean) }
  }
  await publisher.publish({ changes: changesOf(...start) })
  const before = await lists()
  expect(before.names).toEqual(['/_pages/1-of-1.nginx'])
  expect(before.lines).toContain('/about/index.html /about/;')
  await publisher.publish({ changes: changesOf(...many) })
  await publisher.publish({ changes: changesOf(page('one-more')) })
  const grown = await lists()
  expect(grown.names).toEqual(['/_pages/1-of-2.nginx', '/_pages/2-of-2.nginx'])
  expect(new Set(grown.lines).size).toBe(grown.lines.length)
  for (const id of ['p0', 'p259', 'one-more']) expect(grown.lines).toContain(`/${id}/ /${id}/;`)
  await publisher.publish({ changes: [...many, page('one-more')].map(removalOf) })
  expect(await lists()).toEqual(before)
})

it('writes redirects for every kind of host and shortens chains to one step', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const rules = [redirect('a', '/old/', '/older/'), redirect('b', '/older/', '/about/'), redirect('c', '/gone/')]
  expect((await publisher.publish({ changes: changesOf(...start, ...rules) })).error).toBeUndefined()
  expect(await folder.read('_redirects')).toBe('/gone/ /404.html 410\n/old/ /about/ 301\n/older/ /about/ 301\n')
  expect(await folder.read('_redirects.caddy')).toBe(
    '/gone/ 410 -\n/gone 410 -\n/old/ 301 /about/\n/old 301 /about/\n/older/ 301 /about/\n/older 301 /about/\n',
  )
  expect(await folder.read('_redirects.nginx')).toContain(
    '/gone/ "410";\n/gone "410";\n/old/ "301 /about/";\n/old "301 /about/";\n',
  )
  const stub = await folder.read('old/index.html')
  expect(stub).toContain('<meta http-equiv="refresh" content="0; url=/about/">')
  expect(stub).toContain('<html lang="en">')
  expect([...(await filesIn(folder.live)).keys()]).not.toContain('/gone/index.html')
})

it('writes former addresses of any site: encoded for hosts, in quotes and in every spelling for servers', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const rules = ['/leaflet.html', '/a b/', '/síntomas/', '/x.pdf'].map((from, at) =>
    redirect(`r${at}`, from, '/about/'),
  )
  expect((await publisher.publish({ changes: changesOf(...start, ...rules) })).error).toBeUndefined()
  expect((await folder.read('_redirects')).split('\n')).toEqual([
    '/a%20b/ /about/ 301',
    '/leaflet.html /about/ 301',
    '/s%C3%ADntomas/ /about/ 301',
    '/x.pdf /about/ 301',
    '',
  ])
  const caddy = await folder.read('_redirects.caddy')
  for (const from of [
    '"/a b/"',
    '"/a b"',
    '/leaflet.html',
    '/leaflet.html/',
    '"/síntomas"',
    '"/sÍntomas/"',
    '"/si\u0301ntomas/"',
  ])
    expect(caddy.split('\n')).toContain(`${from} 301 /about/`)
  // A page in place of a PDF, or at an address that servers spell in their own ways, would help nobody.
  const stubs = [...(await filesIn(folder.live)).keys()].filter((path) => /leaflet|ntomas|a b|x\.pdf/u.test(path))
  expect(stubs.filter((path) => !/\.(?:br|gz)$/u.test(path)).sort()).toEqual(['/leaflet.html', '/síntomas/index.html'])
})

it('names no address twice in the list of a server, which would refuse the whole list', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const rules = ['/straße/', '/strasse/', '/ılık/', '/ilik/', '/ας/', '/ασ/', '/ﬁn/', '/fin/'].map((from, at) =>
    redirect(`r${at}`, from, '/about/'),
  )
  expect((await publisher.publish({ changes: changesOf(...start, ...rules) })).error).toBeUndefined()
  for (const list of ['_redirects.caddy', '_redirects.nginx']) {
    const lines = (await folder.read(list)).split('\n').filter(Boolean)
    const asked = lines.map((line) => line.split(/ ["\d]/u)[0]?.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()))
    expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(['"/straße"', '/strasse', '/ilik/', '"/ασ/"', '/fin/']))
  }
})

it('refuses a redirect from a file of the site', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const report = await publisher.publish({ changes: changesOf(redirect('r', '/robots.txt', '/about/')) })
  expect(report.error?.toSentence()).toContain('/robots.txt')
})

it('publishes a changed slug together with its redirect, and both back again', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const moved = changesOf(page('about', { slug: 'about-us' }), redirect('r', '/about/', '/about-us/'))
  expect(await publisher.publish({ changes: moved })).toMatchObject({ added: ['/about-us/'], removed: ['/about/'] })
  expect(await folder.read('about/index.html')).toContain('url=/about-us/')
  const back = [...changesOf(page('about')), removalOf(redirect('r', '/about/', '/about-us/'))]
  expect((await publisher.publish({ changes: back })).error).toBeUndefined()
  expect(await folder.read('about/index.html')).toContain('Page about')
})

it('leaves out a redirect to a removed page, until the page is back', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const chain = [redirect('a', '/old/', '/older/'), redirect('b', '/older/', '/about/')]
  await publisher.publish({ changes: changesOf(...start, ...chain) })
  expect(await publisher.publish({ changes: [removalOf(page('about'))] })).toMatchObject({ status: 'live' })
  const paths = async () => [...(await filesIn(folder.live)).keys()]
  expect(await folder.read('_redirects')).toBe('')
  expect(await paths()).not.toContain('/old/index.html')
  await publisher.publish({ changes: changesOf(page('about')) })
  expect(await folder.read('_redirects')).toBe('/old/ /about/ 301\n/older/ /about/ 301\n')
  expect(await publisher.verify()).toEqual([])
})

it('refuses a new redirect that leads to no page, and names it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const report = await publisher.publish({ changes: changesOf(redirect('r', '/old/', '/abuot/')) })
  expect(report.error?.toSentence()).toContain('The redirect from /old/ leads to /abuot/, where there is no page')
  expect(report.error?.place).toMatchObject({ document: 'redirect/r', field: 'to' })
})

it('rolls back to a release with a redirect to a page that no longer exists, and leaves the redirect out', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, redirect('r', '/old/', '/about/')) })
  await publisher.publish({ changes: [removalOf(page('about'))] })
  const { id = 0 } = await publisher.publish({ changes: changesOf(page('privacy', { title: 'Your data' })) })
  await publisher.publish({ changes: [removalOf(redirect('r', '/old/', '/about/'))] })
  expect((await publisher.rollBack(id, { by: 'Ada' })).error).toBeUndefined()
  expect(await folder.read('_redirects')).toBe('')
})

it('writes the search entries of a language in shards, and removes deleted pages', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForSearch()
  const entries = async () => {
    const { shards } = JSON.parse(await folder.read('search/en/index.json')) as { shards: string[] }
    const texts = await Promise.all(shards.map((shard) => folder.read(`search/en/${shard}`)))
    return texts.flatMap((text) => JSON.parse(text) as { path: string; title: string }[])
  }
  expect((await entries()).map(({ path }) => path)).toEqual(['/about/', '/people/dr/', '/privacy/'])
  await publisher.publish({
    changes: [removalOf(page('about')), ...changesOf(page('privacy', { title: 'Your data' }))],
  })
  await publisher.background.waitForSearch()
  expect((await entries()).map(({ title }) => title)).toEqual(['Person dr', 'Your data'])
  expect([...(await filesIn(folder.live)).keys()].filter((path) => path.startsWith('/search/'))).toHaveLength(2)
})

it('copies the uploads that pages show, and removes each with the last page that shows it', async () => {
  const folder = await siteFolder()
  folder.uploads.set('/media/face.webp', 'a face')
  const publisher = await folder.open()
  const withFace = (id: string) => person(id, { photo: photo('face.webp') })
  await publisher.publish({ changes: changesOf(...start, withFace('ada'), withFace('grace')) })
  expect(await folder.read('media/face.webp')).toBe('a face')
  await publisher.publish({ changes: [removalOf(person('ada'))] })
  expect(await folder.read('media/face.webp')).toBe('a face')
  await publisher.publish({ changes: changesOf(person('grace')) })
  expect([...(await filesIn(folder.live)).keys()]).not.toContain('/media/face.webp')
})

it('serves given files as they are, and replaces them when other files are given', async () => {
  const folder = await siteFolder()
  const one = { path: '/one.txt', text: 'one' }
  const publisher = await folder.open({ givenFiles: [one] })
  await publisher.publish({ changes: changesOf(...start) })
  expect(await folder.read('one.txt')).toBe('one')
  expect(await publisher.verify()).toEqual([])
  await publisher.close()
  await folder.open({ givenFiles: [{ path: '/two.txt', text: 'two' }] })
  expect(await folder.read('two.txt')).toBe('two')
  await expect(folder.read('one.txt')).rejects.toThrow('ENOENT')
})

it('reports which listed pages have changed, and no page that is not listed', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start, person('temp', { isPlaceholder: true })) })
  expect(first.listed.toSorted()).toEqual(['/', '/about/', '/people/dr/', '/privacy/'])
  const updatedAt = '2026-06-01T00:00:00Z'
  const changes = changesOf(
    page('about', { title: 'About us', updatedAt }),
    person('temp', { isPlaceholder: true, updatedAt }),
  )
  // Other pages show the new title in their menu, which does not count as a change of theirs.
  expect((await publisher.publish({ changes })).listed).toEqual(['/about/'])
  expect((await publisher.publish({ changes: [removalOf(page('about'))] })).listed).toEqual(['/about/'])
})

it('writes no sitemap and names none while there is no page to list', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const temp = (isPlaceholder: boolean) => person('dr', { isPlaceholder })
  await publisher.publish({ changes: changesOf(settings({ isSample: true }), temp(true), page('about')) })
  const paths = async () => [...(await filesIn(folder.live)).keys()].filter((path) => path.includes('sitemap'))
  expect(await paths()).toEqual([])
  expect(await folder.read('robots.txt')).not.toContain('Sitemap')
  await publisher.publish({ changes: changesOf(temp(false)) })
  expect(await folder.read('robots.txt')).toContain('Sitemap: https://care.example/sitemap.xml')
  expect(await paths()).toContain('/sitemap.xml')
  await publisher.publish({ changes: changesOf(temp(true)) })
  expect(await paths()).toEqual([])
  expect(await publisher.verify()).toEqual([])
})
