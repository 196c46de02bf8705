import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { expect, test, vi } from 'vitest'
import { deliver, expectOrder, lookInto, Site, wayTo } from './site.ts'
import { startStorage } from './storage.ts'

const immutable = 'public, max-age=31536000, immutable'

test('a bucket gets every file with its type and cache header, and no page before what it needs', async () => {
  const site = Site.small()
  site.write('/old/', 'This page has moved', { kind: 'redirect', redirectTo: '/nausea/' })
  site.write('/leaflet.pdf', '', { kind: 'redirect', redirectTo: '/nausea/', hasFile: false })
  rmSync(join(site.liveDir, 'leaflet.pdf'))
  const storage = await startStorage()
  const { settings, asked, headers } = await wayTo(storage)
  await deliver(site, { bucket: settings }).settled()
  const bucket = lookInto(storage)
  expect(await bucket.keys()).toEqual([
    '404.html',
    '_astro/page.a1b2c3d4.css',
    'index.html',
    'leaflet.pdf',
    'media/lamp.webp',
    'nausea/index.html',
    'nausea/index.md',
    'old/index.html',
    'sitemap.xml',
  ])
  expect(await bucket.head('_astro/page.a1b2c3d4.css')).toMatchObject({
    ContentType: 'text/css; charset=utf-8',
    CacheControl: immutable,
  })
  expect(await bucket.head('nausea/index.html')).toMatchObject({
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'public, no-cache',
  })
  expect(await bucket.head('nausea/index.md')).toMatchObject({ ContentType: 'text/markdown; charset=utf-8' })
  expect(await bucket.text('nausea/index.html')).toBe('<h1>Nausea</h1>')
  for (const key of ['old/index.html', 'leaflet.pdf'])
    expect(headers.get(key)).toMatchObject({
      'x-amz-website-redirect-location': '/nausea/',
      'content-type': 'text/html; charset=utf-8',
    })
  expectOrder(asked, 'PUT _astro/page.a1b2c3d4.css', 'PUT nausea/index.html', 'PUT sitemap.xml')
  expectOrder(asked, 'PUT media/lamp.webp', 'PUT index.html', 'PUT sitemap.xml')
})

test('only what has changed is stored: new pages before changed ones, and what is gone is removed last', async () => {
  const site = Site.small()
  const storage = await startStorage()
  const { settings, asked } = await wayTo(storage)
  const { settled } = deliver(site, { bucket: settings })
  await settled()
  asked.length = 0
  await settled()
  expect(asked).toEqual([])
  site.write('/', '<h1>Home, with headache</h1>')
  site.write('/headache/', '<h1>Headache</h1>')
  site.remove('/nausea/')
  site.remove('/nausea/index.md')
  await settled()
  expect(asked.slice(0, 2)).toEqual(['PUT headache/index.html', 'PUT index.html'])
  expect(asked.slice(2).sort()).toEqual(['DELETE nausea/index.html', 'DELETE nausea/index.md'])
  expect(await lookInto(storage).keys()).not.toContain('nausea/index.html')
})

test('a delivery that was cut off goes on where it was', async () => {
  const site = Site.small()
  for (let number = 0; number < 20; number++) site.write(`/page-${number}/`, `Page ${number}`)
  const storage = await startStorage()
  let left = 9
  const cut = await wayTo(storage, (method, _key, response) => {
    if (method !== 'PUT' || left-- > 0) return true
    response.destroy()
    return false
  })
  const first = deliver(site, { bucket: cut.settings })
  first.delivery.wake()
  await vi.waitFor(() => expect(first.failures.length).toBeGreaterThan(0), 10_000)
  await first.stop()
  const stored = await lookInto(storage).keys()
  expect(stored.length).toBeGreaterThan(0)
  expect(stored.length).toBeLessThan(site.files.size)
  left = Infinity
  cut.asked.length = 0
  await deliver(site, { bucket: cut.settings }).settled()
  expect(cut.asked.length).toBe(site.files.size - stored.length)
  expect(await lookInto(storage).keys()).toHaveLength(site.files.size)
})

test('another machine takes over what is stored, removes what is left over, and leaves alone what is not its own', async () => {
  const site = Site.small()
  const storage = await startStorage()
  const { client, keys } = lookInto(storage)
  await client.send(new PutObjectCommand({ Bucket: storage.bucket, Key: 'proof-of-owner.html', Body: 'mine' }))
  await deliver(site, { bucket: storage }).settled()
  site.remove('/nausea/')
  const { settings, asked } = await wayTo(storage)
  const { settled } = deliver(site, { bucket: settings, stateFile: join(site.folder, 'other.db') })
  await settled()
  expect(asked).toEqual(['DELETE nausea/index.html'])
  expect(await keys()).toContain('proof-of-owner.html')
})

test('a storage that fails is told of in words and tried again; what must not be read goes and notices come meanwhile', async () => {
  const site = Site.small()
  const storage = await startStorage()
  let isFailing = false
  const way = await wayTo(storage, (method, key, response) => {
    if (!isFailing || method !== 'PUT' || !key.endsWith('.webp')) return true
    response.writeHead(503).end()
    return false
  })
  const { settled, delivery, failures } = deliver(site, { bucket: way.settings })
  await settled()
  isFailing = true
  site.write('/media/lamp.webp', 'another picture', { kind: 'asset' })
  site.write('/nausea/', 'This page was withdrawn', { isIndexed: false })
  site.remove('/nausea/index.md')
  site.write('/', '<img src="/media/lamp.webp">')
  delivery.wake()
  await vi.waitFor(() => expect(delivery.health.problem).toBeDefined(), 10_000)
  expect(delivery.health.problem).toMatch(/^The storage at .* answered 503 for the bucket “public-site”/u)
  expect(delivery.health.waiting).toBeGreaterThan(0)
  expect(failures.join()).not.toContain('secret')
  const bucket = lookInto(storage)
  expect(await bucket.text('nausea/index.html')).toBe('This page was withdrawn')
  expect(await bucket.keys()).not.toContain('nausea/index.md')
  expect(await bucket.text('index.html')).toBe('<h1>Home</h1>')
  isFailing = false
  await settled()
  expect(delivery.health).toMatchObject({ problem: undefined, waiting: 0 })
  expect(await bucket.text('index.html')).toContain('lamp')
})

test('a bucket that is not there, a key that is refused and a storage that is away are told apart', async () => {
  const site = Site.small()
  const storage = await startStorage()
  const refusing = await wayTo(storage, (_method, _key, response) => {
    response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
    return false
  })
  for (const [bucket, words] of [
    [{ ...storage, bucket: 'no-such-bucket' }, 'has no bucket “no-such-bucket”'],
    [refusing.settings, 'refuses the key'],
    [{ ...storage, endpoint: 'http://127.0.0.1:9' }, 'doesn’t answer'],
  ] as const) {
    const { delivery, failures, stop } = deliver(site, { bucket })
    delivery.wake()
    await vi.waitFor(() => expect(failures.join()).toContain(words), 10_000)
    await stop()
  }
})

test('a file that is lost is left as it was, and one that changes under way waits for its release', async () => {
  const site = Site.small()
  const storage = await startStorage()
  const { settled } = deliver(site, { bucket: storage })
  await settled()
  site.files.set('/media/lamp.webp', { ...site.files.get('/media/lamp.webp')!, version: '' })
  writeFileSync(join(site.liveDir, 'nausea/index.html'), 'half a relea')
  site.files.set('/nausea/', { ...site.files.get('/nausea/')!, version: 'f'.repeat(64) })
  await settled()
  expect(await lookInto(storage).text('nausea/index.html')).toBe('<h1>Nausea</h1>')
  expect(await lookInto(storage).text('media/lamp.webp')).toBe('a picture')
  expect(existsSync(join(site.folder, 'state/delivery.db'))).toBe(true)
})

test('every object is compared with its file, and what differs is stored again', async () => {
  const site = Site.small()
  const storage = await startStorage()
  const { settled, delivery } = deliver(site, { bucket: storage })
  await settled()
  expect(await delivery.verify({ isRepairing: false })).toEqual({ compared: 7, differences: [], foreign: [] })
  const { client, text } = lookInto(storage)
  const put = (Key: string, Body: string, more = {}) =>
    client.send(new PutObjectCommand({ Bucket: storage.bucket, Key, Body, ...more }))
  const { Metadata } = await lookInto(storage).head('index.html')
  await put('index.html', '<h1>Hacked</h1>')
  await put('404.html', 'Not found', { ContentType: 'text/plain', Metadata })
  await put('gone/index.html', 'An old page', { Metadata })
  await put('hello.txt', 'mine')
  site.write('/new/', 'New')
  const expected = [
    { key: '404.html', difference: 'headers' },
    { key: 'gone/index.html', difference: 'left over' },
    { key: 'index.html', difference: 'bytes' },
    { key: 'new/index.html', difference: 'missing' },
  ]
  expect(await delivery.verify({ isRepairing: true })).toMatchObject({ differences: expected, foreign: ['hello.txt'] })
  expect(await delivery.verify({ isRepairing: false })).toMatchObject({ differences: [], foreign: ['hello.txt'] })
  expect(await text('index.html')).toBe('<h1>Home</h1>')
})
