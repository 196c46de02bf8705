import { expect, test, vi } from 'vitest'
import { deliver, Site } from './site.ts'
import { service } from './storage.ts'

const cloudflareOf = (api: string) => ({ api, zoneId: 'zone1', token: 'cloudflare-token' })

test('Cloudflare is told of each changed address, thirty at a time, and of nothing twice', async () => {
  const site = Site.small()
  const { address, seen } = await service(() => ({
    body: { success: true, errors: [], messages: [], result: { id: 'zone1' } },
  }))
  const { settled } = deliver(site, { cloudflare: cloudflareOf(address) })
  await settled()
  const urlsOf = () => seen.splice(0).map(({ body }) => (JSON.parse(body) as { files: string[] }).files)
  // A name that is new with its bytes is in no cache.
  expect(urlsOf().flat().sort()).toEqual(
    ['/', '/404.html', '/media/lamp.webp', '/nausea/', '/nausea/index.md', '/sitemap.xml'].map(
      (path) => `https://care.example${path}`,
    ),
  )
  for (let number = 0; number < 40; number++) site.write(`/página ${number}/`, 'words')
  site.remove('/_astro/page.a1b2c3d4.css')
  await settled()
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/zones/zone1/purge_cache',
    headers: { authorization: 'Bearer cloudflare-token', 'content-type': 'application/json' },
  })
  const batches = urlsOf()
  expect(batches.map(({ length }) => length)).toEqual([30, 11])
  expect(batches.flat()).toContain('https://care.example/p%C3%A1gina%203/')
  expect(batches.flat()).toContain('https://care.example/_astro/page.a1b2c3d4.css')
  await settled()
  expect(seen).toEqual([])
})

test('a purge that is refused or put off is tried again, after the time that the service asks for', async () => {
  const site = Site.small()
  const answers = [
    { body: { success: false, errors: [{ code: 10000, message: 'Authentication error' }] } },
    { status: 429, headers: { 'retry-after': '1' } },
    { body: { success: true } },
  ]
  const times: number[] = []
  const { address, seen } = await service(() => {
    times.push(performance.now())
    return answers.shift() ?? { body: { success: true } }
  })
  const { delivery, failures } = deliver(site, { cloudflare: cloudflareOf(address) })
  delivery.wake()
  await vi.waitFor(() => expect(delivery.health.deliveredAt).toBeDefined(), 10_000)
  expect(seen.map(({ body }) => body)).toEqual(Array(3).fill(seen[0]?.body))
  expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(990)
  expect(failures[0]).toContain('Cloudflare has not purged its caches')
  expect(failures.join()).not.toContain('cloudflare-token')
})

test('Fastly is told of each changed address, and of the whole site where most of it has changed', async () => {
  const site = Site.small()
  const { address, seen } = await service(() => ({ body: { status: 'ok', id: '1-2-3' } }))
  const { settled } = deliver(site, { fastly: { api: address, serviceId: 'service1', token: 'fastly-token' } })
  await settled()
  expect(seen.map(({ url }) => url)).toContain('/purge/care.example/nausea/')
  expect(seen.every(({ method, headers }) => method === 'POST' && headers['fastly-key'] === 'fastly-token')).toBe(true)
  seen.length = 0
  for (let number = 0; number <= 1000; number++) site.write(`/page-${number}/`, 'words')
  await settled()
  expect(seen.map(({ url }) => url)).toEqual(['/service/service1/purge_all'])
})

test('a host is told once of a burst of changes, and again until it answers', async () => {
  const site = Site.small()
  const answers = [500]
  const { address, seen } = await service(() => ({ status: answers.shift() ?? 201, body: '' }))
  const { delivery, settled } = deliver(site, {
    deployHook: `${address}/hook/1`,
    times: { settleMs: 50, retryMs: [10] },
  })
  for (let number = 0; number < 5; number++) {
    site.write(`/page-${number}/`, 'words')
    delivery.wake()
  }
  await settled()
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /hook/1', 'POST /hook/1'])
  await settled()
  expect(seen).toHaveLength(2)
  site.remove('/page-1/')
  await settled()
  expect(seen).toHaveLength(3)
})
