import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../src/outputs/security-headers.ts'
import { changesOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'
import { caddy, hasBrotli, nginx, serve, type RealServer } from './real-servers.ts'

const documents = [
  settings(),
  settings({ locale: 'es' }),
  person('dr'),
  person('dr', { locale: 'es' }),
  page('about'),
  redirect('moved', '/old/', '/older/'),
  redirect('again', '/older/', '/about/'),
  redirect('gone', '/gone/'),
  page('about', { locale: 'es' }),
  ...[
    '/leaflet.html',
    '/about_us/index.asp',
    '/patientinfo/x.pdf',
    '/síntomas/',
    '/a b/',
    '/~dr/',
    '/old/archive.gz',
  ].map((from, at) => redirect(`former-${at}`, from, '/about/')),
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

/** Status and target of an answer; a target on the same server without the server's name. */
async function moved(origin: string, path: string): Promise<[number, string]> {
  const { status, headers } = await ask(origin, path)
  const { location = '' } = headers as { location?: string }
  return [status, location.startsWith(origin) ? location.slice(origin.length) : location]
}

async function serveSite(server: RealServer, live = documents): Promise<string> {
  const folder = await siteFolder()
  const publisher = await folder.open({ httpsOnlySeconds: 86_400 })
  const { error } = await publisher.publish({ changes: changesOf(...live) })
  expect(error?.toSentence()).toBeUndefined()
  await publisher.background.waitForAll()
  const { site } = await serve(server, { home: folder.directory, live: folder.live })
  return site
}

describe.each([caddy, nginx])('$name, with the configuration of deploy', (server) => {
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
    if (hasBrotli(server)) {
      expect((await ask(origin, '/about/', { 'accept-encoding': 'gzip, br' })).headers).toMatchObject({
        'content-encoding': 'br',
        'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/iu) as unknown,
      })
    }
    expect((await ask(origin, '/about')).headers.location).toMatch(/\/about\/$/u)
  })

  run(`sends the security headers with every response${note}`, async () => {
    const origin = await serveSite(server)
    const expected = securityHeaders({ inlineScripts: ['document.title'], httpsOnlySeconds: 86_400 }).map(
      ([name, value]) => [name.toLowerCase(), value],
    )
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

  run(`redirects any former address in any spelling, in one step and with its query${note}`, async () => {
    const origin = await serveSite(server)
    const spellings = [
      ...['/old', '/OLD/', '/Older', '//old/', '/%6Fld/', '/leaflet.html', '/Leaflet.HTML', '/leaflet.html/'],
      ...['/about_us/index.asp', '/About_Us/Index.asp', '/PatientInfo/X.pdf', '/a%20b', '/A%20b/', '/~Dr/'],
      ...['/s%C3%ADntomas/', '/S%C3%8DNTOMAS', '/si%CC%81ntomas/', '/old/archive.gz'],
    ]
    for (const path of spellings) {
      expect(await moved(origin, `${path}?a=%2F&b=C`), path).toEqual([301, '/about/?a=%2F&b=C'])
    }
  })

  run(`redirects every other spelling of a page to the page, in one step and with its query${note}`, async () => {
    const origin = await serveSite(server)
    const spellings = [
      ...['/ABOUT/', '/About', '/about', '/about/index.html', '/About/Index.html', '//about/', '/about//', '/%61bout/'],
      ...['/ABOUT//index.html', '/%41BOUT'],
    ]
    for (const path of spellings) expect(await moved(origin, `${path}?utm=X`), path).toEqual([301, '/about/?utm=X'])
    expect(await moved(origin, '/ES/about/?utm=x')).toEqual([301, '/es/about/?utm=x'])
    expect(await moved(origin, '/Es/About')).toEqual([301, '/es/about/'])
    expect(await moved(origin, '/ES')).toEqual([301, '/es/'])
    expect(await moved(origin, '/index.html')).toEqual([301, '/'])
    expect((await ask(origin, '/?utm=X')).status).toBe(200)
    expect((await ask(origin, '/about/?utm=X')).status).toBe(200)
  })

  run(`leads nobody to another site or to a page that isn’t there${note}`, async () => {
    const origin = await serveSite(server)
    const lost = ['//evil.example', '//evil.example/', '/%2F%2Fevil.example/', '/%5Cevil.example/', '/ABOUT/nowhere/']
    for (const path of lost) expect((await ask(origin, path)).status, path).toBe(404)
    expect(await ask(origin, '/ES/Nada')).toMatchObject({
      status: 404,
      body: expect.stringContaining('No encontrada') as unknown,
    })
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

  run(`serves the words of a page as Markdown, which search engines don't list${note}`, async () => {
    const origin = await serveSite(server)
    const { status, headers, body } = await ask(origin, '/people/dr/index.md')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body).toMatch(/^# /u)
    expect((await ask(origin, '/people/dr/')).headers).not.toHaveProperty('x-robots-tag')
  })

  run(`serves a site on which no page has moved yet${note}`, async () => {
    const origin = await serveSite(server, [settings(), person('dr'), page('about')])
    expect((await ask(origin, '/about/')).status).toBe(200)
    expect(await moved(origin, '/ABOUT?a=b')).toEqual([301, '/about/?a=b'])
    expect((await ask(origin, '/old/')).status).toBe(404)
  })

  run(`takes nothing but requests to read${note}`, async () => {
    const origin = await serveSite(server)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await fetch(`${origin}/about/`, { method })
      expect(answer.status, method).toBe(405)
      expect(answer.headers.get('x-content-type-options'), method).toBe('nosniff')
    }
    expect((await fetch(`${origin}/about/`, { method: 'HEAD' })).status).toBe(200)
  })

  run(`hides files that are meant for servers${note}`, async () => {
    const origin = await serveSite(server)
    for (const path of [
      '/_headers',
      '/_headers.nginx',
      '/_redirects',
      '/_redirects.caddy',
      '/_pages/1-of-1.nginx',
      '/about/index.html.gz',
    ]) {
      expect((await ask(origin, path)).status, path).toBe(404)
    }
  })
})
