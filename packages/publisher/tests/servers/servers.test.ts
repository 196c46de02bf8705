import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../src/outputs/security-headers.ts'
import { changesOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'
import { caddy, nginx, serve, type RealServer } from './real-servers.ts'

const documents = [
  settings(),
  settings({ locale: 'es' }),
  person('dr'),
  person('dr', { locale: 'es' }),
  page('about'),
  redirect('moved', '/old/', '/older/'),
  redirect('again', '/older/', '/about/'),
  redirect('gone', '/gone/'),
]

/** The server's response to a request for exactly this path. */
function ask(origin: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    request(`${origin}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

async function serveSite(server: RealServer): Promise<string> {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const { error } = await publisher.publish({ changes: changesOf(...documents) })
  expect(error?.toSentence()).toBeUndefined()
  await publisher.background.waitForAll()
  return serve(server, folder.directory, folder.live)
}

describe.each([caddy, nginx])('$name, with the configuration of the how-to', (server) => {
  const run = it.skipIf(!server.isInstalled)
  const note = server.isInstalled ? '' : ` (skipped: ${server.name} is not installed)`

  run(`serves pages, compressed where the client accepts it${note}`, async () => {
    const origin = await serveSite(server)
    expect(await ask(origin, '/about/')).toMatchObject({
      status: 200,
      body: expect.stringContaining('Page about') as unknown,
    })
    expect((await ask(origin, '/about/', { 'accept-encoding': 'gzip' })).headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/iu) as unknown,
    })
    expect((await ask(origin, '/about')).headers.location).toMatch(/\/about\/$/u)
  })

  run(`sends the security headers with every response${note}`, async () => {
    const origin = await serveSite(server)
    const expected = securityHeaders('https://care.example', ['document.title']).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ])
    for (const path of ['/', '/about/', '/old/', '/nowhere/', '/robots.txt', '/_astro/style.0a1b.css']) {
      expect((await ask(origin, path)).headers, path).toMatchObject(Object.fromEntries(expected))
    }
  })

  run(`lets browsers cache files named by their content, and revalidate the others${note}`, async () => {
    const origin = await serveSite(server)
    expect((await ask(origin, '/_astro/style.0a1b.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await ask(origin, '/about/')).headers['cache-control']).toBe('public, no-cache')
  })

  run(`redirects from moved pages in one step, and answers 410 for pages that are gone${note}`, async () => {
    const origin = await serveSite(server)
    const moved = await ask(origin, '/old/')
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toMatch(/^(?:http:\/\/[^/]+)?\/about\/$/u)
    expect((await ask(origin, '/gone/')).status).toBe(410)
  })

  run(`serves the 404 page of the reader's language${note}`, async () => {
    const origin = await serveSite(server)
    expect(await ask(origin, '/nowhere/')).toMatchObject({
      status: 404,
      body: expect.stringContaining('Not found') as unknown,
    })
    expect(await ask(origin, '/es/nada/')).toMatchObject({
      status: 404,
      body: expect.stringContaining('No encontrada') as unknown,
    })
  })

  run(`hides files that are meant for servers${note}`, async () => {
    const origin = await serveSite(server)
    for (const path of ['/_headers', '/_headers.nginx', '/_redirects', '/_redirects.caddy', '/about/index.html.gz']) {
      expect((await ask(origin, path)).status, path).toBe(404)
    }
  })
})
