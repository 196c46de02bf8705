import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { siteFolder } from '../site-folder.ts'
import { caddy, nginx, serve, type RealServer } from './real-servers.ts'

/** What reached the admin's process of one request. */
interface Received {
  method: string | undefined
  url: string | undefined
  headers: IncomingHttpHeaders
  bytes: number
}

/** Serves a process in the admin's place behind the server: what reaches it is in `received`. */
async function serveAdmin(server: RealServer) {
  const received: Received[] = []
  const cms = createServer((request, response) => {
    let bytes = 0
    request
      .on('data', (chunk: Buffer) => (bytes += chunk.length))
      .on('end', () => {
        const { method, url, headers } = request
        received.push({ method, url, headers, bytes })
        response.writeHead(request.url === '/api/health' ? 503 : 200, {
          'content-type': 'application/json',
          'cache-control': 'no-store',
          'x-frame-options': 'DENY',
        })
        response.end('{"from":"cms"}')
      })
      .on('error', () => response.destroy())
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      cms.close(() => resolve())
      cms.closeAllConnections()
    })
  onTestFinished(stop)
  const folder = await siteFolder()
  const live = join(folder.directory, 'live')
  const { port } = cms.address() as AddressInfo
  const { admin } = await serve(server, { home: folder.directory, live, cms: `127.0.0.1:${port}` })
  return { admin, received, stop }
}

describe.each([caddy, nginx])('$name in front of the admin, with the configuration of deploy', (server) => {
  const run = it.skipIf(!server.isInstalled)
  const note = server.isInstalled ? '' : ` (skipped: ${server.name} is not installed)`

  run(`hands requests on as they are, and answers as the admin answers${note}`, async () => {
    const { admin, received } = await serveAdmin(server)
    const answer = await fetch(`${admin}/admin/collections/pages?where[a]=%2F&b=é`, {
      method: 'POST',
      headers: { cookie: 'payload-token=x', origin: admin },
      body: 'words',
    })
    expect([answer.status, await answer.json()]).toEqual([200, { from: 'cms' }])
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(received).toMatchObject([
      { method: 'POST', url: '/admin/collections/pages?where[a]=%2F&b=%C3%A9', bytes: 5 },
    ])
    // The admin compares the origin of a form with the host that it is asked for.
    expect(received[0]?.headers).toMatchObject({ cookie: 'payload-token=x', origin: admin, host: new URL(admin).host })
    expect((await fetch(`${admin}/api/health`)).status).toBe(503)
  })

  run(`tells the admin where a request comes from, whatever the client claims${note}`, async () => {
    const { admin, received } = await serveAdmin(server)
    await fetch(`${admin}/admin`, {
      headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' },
    })
    expect(received[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': new URL(admin).host,
    })
  })

  run(`lets the admin number the requests, whatever the client claims${note}`, async () => {
    const { admin, received } = await serveAdmin(server)
    await fetch(`${admin}/admin`, { headers: { 'x-request-id': '0c4f7f6e-9f39-4d6f-8d0f-5b8b6d0f8a11' } })
    expect(received[0]?.headers).not.toHaveProperty('x-request-id')
  })

  run(`lets an upload through, and refuses a larger one before it is read${note}`, async () => {
    const { admin, received } = await serveAdmin(server)
    const send = (megabytes: number) =>
      fetch(`${admin}/api/media`, { method: 'POST', body: Buffer.alloc(megabytes * 1_000_000) }).then(
        ({ status }) => status,
        () => 413, // the connection is closed while the client still sends
      )
    expect(await send(25)).toBe(200)
    expect(received.map(({ bytes }) => bytes)).toEqual([25_000_000])
    expect(await send(30)).toBe(413)
    expect(received).toHaveLength(1)
  })

  run(`keeps what is for the machine from the network${note}`, async () => {
    const { admin, received } = await serveAdmin(server)
    for (const path of [
      '/metrics',
      '/readyz',
      '/healthz',
      '/%6Detrics',
      '//metrics',
      '/x/../metrics',
      '/metrics?a=b',
    ]) {
      const { status } = await fetch(`${admin}${path}`)
      expect(status === 404 || !received.some(({ url = '' }) => /metrics|readyz|healthz/u.test(url)), path).toBe(true)
      expect(status, path).toBe(404)
    }
    expect(received).toEqual([])
  })

  run(`says in plain words that the admin is away, and when to try again${note}`, async () => {
    const { admin, stop } = await serveAdmin(server)
    await stop()
    const answer = await fetch(`${admin}/admin`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toMatch(/^The admin does not answer at present\./u)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
