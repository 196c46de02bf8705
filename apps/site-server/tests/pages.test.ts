import { describe, expect, it } from 'vitest'
import { serveTree, writeTree } from './serve-tree.ts'

const page = '<!doctype html><title>Nausea</title>'

describe('a page', () => {
  it('is found by its path, whatever the query', async () => {
    const { get } = await serveTree({ 'index.html': 'home', 'side-effects/nausea/index.html': page })
    const answer = await get('/side-effects/nausea/?from=search')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe(page)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect((await get('/')).body.toString()).toBe('home')
  })

  it('has one address, with a slash at its end', async () => {
    const { get } = await serveTree({ 'index.html': 'home', 'people/ana/index.html': page })
    const withoutSlash = await get('/people/ana?x=1')
    expect(withoutSlash).toMatchObject({ status: 301, headers: { location: '/people/ana/?x=1' } })
    const withFile = await get('/people/ana/index.html')
    expect(withFile).toMatchObject({ status: 301, headers: { location: '/people/ana/' } })
  })

  it('has one spelling, to which every other is redirected in one step, with its query', async () => {
    const { get } = await serveTree({ 'index.html': 'home', 'people/ana/index.html': page, 'es/index.html': 'inicio' })
    const spellings = [
      ...[
        '/PEOPLE/ANA/',
        '/People/Ana',
        '/people//ana',
        '//people/ana/',
        '/people/ana//',
        '/people/%61na/',
        '/%50eople/ana',
      ],
      ...['/People/ANA/Index.html', '/people//ana/index.html'],
    ]
    for (const path of spellings)
      expect(await get(`${path}?a=B`), path).toMatchObject({ status: 301, headers: { location: '/people/ana/?a=B' } })
    expect(await get('/ES')).toMatchObject({ status: 301, headers: { location: '/es/' } })
    expect(await get('/index.html')).toMatchObject({ status: 301, headers: { location: '/' } })
  })

  it('keeps the capitals of a file that has some in its name', async () => {
    const { get } = await serveTree({ 'index.html': page, '_astro/Page.B7x@2.css': 'a{}' })
    expect((await get('/_astro/Page.B7x@2.css')).status).toBe(200)
  })

  it('answers HEAD like GET, without the body', async () => {
    const { send, get } = await serveTree({ 'index.html': page })
    const [head, whole] = [await send('HEAD', '/'), await get('/')]
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(head.headers.etag).toBe(whole.headers.etag)
    expect(head.headers['content-length']).toBe(String(page.length))
  })

  it('refuses other methods and names the allowed ones', async () => {
    const { send } = await serveTree({ 'index.html': page })
    expect(await send('POST', '/')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('is not sent again to a browser that has it', async () => {
    const { get } = await serveTree({ 'index.html': page })
    const { etag = '' } = (await get('/')).headers
    const again = await get('/', { 'if-none-match': `"other", W/${etag}` })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it('is revalidated each time, while files with a hash in their name are cached', async () => {
    const { get } = await serveTree({
      'index.html': page,
      '_astro/page.abc123.css': 'a{}',
      'look/09525a-none-book-0123456789abcdef.css': 'a{}',
      'search/en/index.json': '{}',
      'search/en/side-effects.0123abcd.json': '[]',
    })
    expect((await get('/')).headers['cache-control']).toBe('public, no-cache')
    expect((await get('/search/en/index.json')).headers['cache-control']).toBe('public, no-cache')
    for (const kept of [
      '/_astro/page.abc123.css',
      '/look/09525a-none-book-0123456789abcdef.css',
      '/search/en/side-effects.0123abcd.json',
    ]) {
      expect((await get(kept)).headers['cache-control']).toContain('immutable')
    }
  })

  it('has the content type of its file', async () => {
    const { get } = await serveTree({
      'sitemap.xml': '<x/>',
      'media/arm.webp': 'RIFF',
      'favicon.ico': 'icon',
      'feed.json': '{}',
      file: 'x',
    })
    expect((await get('/sitemap.xml')).headers['content-type']).toBe('text/xml; charset=utf-8')
    expect((await get('/media/arm.webp')).headers['content-type']).toBe('image/webp')
    expect((await get('/favicon.ico')).headers['content-type']).toBe('image/x-icon')
    expect((await get('/feed.json')).headers['content-type']).toBe('application/json; charset=utf-8')
    expect((await get('/file')).headers['content-type']).toBe('application/octet-stream')
  })
})

describe('a part of a file', () => {
  const film = Object.fromEntries([['media/room.mp4', '0123456789']])

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('is sent where a player asks for it (%s)', async (range, body, contentRange) => {
    const { get } = await serveTree(film)
    const part = await get('/media/room.mp4', { range })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, body, contentRange])
    expect(part.headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-type': 'video/mp4' })
  })

  it.each(['bytes=10-', 'bytes=-0'])('that the file doesn’t have is refused (%s)', async (range) => {
    const { get } = await serveTree(film)
    expect(await get('/media/room.mp4', { range })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */10' },
    })
  })

  it.each(['bytes=0-1,4-5', 'lines=1-2', 'bytes=5-2', 'bytes=-'])(
    'asked for oddly is the whole (%s)',
    async (range) => {
      const { get } = await serveTree(film)
      expect(await get('/media/room.mp4', { range })).toMatchObject({ status: 200, body: Buffer.from('0123456789') })
    },
  )

  it('of an earlier version is the whole of the present one, and an error page has no parts', async () => {
    const { get } = await serveTree({ ...film, '404.html': 'Not found' })
    const { etag = '' } = (await get('/media/room.mp4')).headers
    const ask = (tag: string) => get('/media/room.mp4', { range: 'bytes=0-1', 'if-range': tag })
    expect([(await ask(etag)).status, (await ask('"other"')).status]).toEqual([206, 200])
    expect(await get('/nowhere/', { range: 'bytes=0-1' })).toMatchObject({
      status: 404,
      body: Buffer.from('Not found'),
    })
  })
})

describe('a path that does not exist', () => {
  it('gets the not-found page in the reader’s language', async () => {
    const { get } = await serveTree({ 'index.html': page, '404.html': 'Not found', 'es/404/index.html': 'No existe' })
    expect(await get('/nowhere/')).toMatchObject({ status: 404, body: Buffer.from('Not found') })
    for (const path of ['/es/nowhere', '/ES/Nowhere/', '/Es/nowhere'])
      expect(await get(path), path).toMatchObject({ status: 404, body: Buffer.from('No existe') })
    expect((await get('/nowhere/')).headers['cache-control']).toBe('no-cache')
  })

  it('gets a plain-text response where the site has no not-found page', async () => {
    const { get } = await serveTree({ 'index.html': page })
    const answer = await get('/nowhere/')
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('There is no such page.\n')
  })

  it('gets another response where no site is published yet', async () => {
    const { get } = await serveTree({})
    expect(await get('/')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a/..%5c..%5csecret.txt',
    '/.hidden',
    '/%00',
    '/%zz',
    '//other.example/',
    '//other.example',
    '/%2F%2Fother.example/',
    '/%5Cother.example/',
    '/Nowhere/INDEX.html',
    '/_pages/1-of-1.nginx',
    '/_redirects',
    '/_redirects.caddy',
    '/index.html.br',
    'http://other.example/',
    `/${'long'.repeat(2000)}/`,
    '/index.html/more/',
  ])('is not found: %s', async (url) => {
    const { get, home } = await serveTree({
      'index.html': page,
      '.hidden': 'hidden',
      _redirects: '',
      '_redirects.caddy': '',
      '_pages/1-of-1.nginx': '',
      'index.html.br': 'b',
    })
    await writeTree(home, { 'secret.txt': 'secret' })
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toBe('There is no such page.\n')
  })
})
