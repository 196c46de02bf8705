import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'
import { pathsIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

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
  expect(await pathsIn(folder.live)).not.toContain('/gone/index.html')
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
  const stubs = (await pathsIn(folder.live)).filter((path) => /leaflet|ntomas|a b|x\.pdf/u.test(path))
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
  const paths = async () => pathsIn(folder.live)
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
