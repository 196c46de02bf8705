import { describe, expect } from 'vitest'
import { test as base } from '../fixtures/test.ts'

/** A page's head, as search engines and networks read it. */
interface Head {
  path: string
  html: string
  headers: Headers
  language: string
  title: string
  description: string
}

const test = base.extend('pages', { scope: 'file' }, async ({ sampleUrl }) => allPages(sampleUrl))

describe('search engines and networks', () => {
  test('find a title and a description on each page that no other page of its language has', ({ pages }) => {
    expect(pages.length).toBeGreaterThan(50)
    for (const part of ['title', 'description'] as const) {
      const all = Map.groupBy(pages, (page) => `${page.language}: ${page[part]}`)
      const shared = [...all]
        .filter(([, those]) => those.length > 1)
        .map(([words, those]) => [words, ...those.map(({ path }) => path)])
      expect(shared).toEqual([])
    }
    for (const { path, title, description } of pages) {
      expect(title.length, path).toBeGreaterThan(5)
      expect(description.length, path).toBeGreaterThan(20)
    }
  })

  test('get one canonical address for each page, and its other languages, which refer back', ({ pages, sampleUrl }) => {
    const alternates = new Map(pages.map(({ path, html }) => [path, alternatesOf(html, sampleUrl)]))
    for (const { path, html, language } of pages) {
      expect(html, path).toContain(`<link rel="canonical" href="${sampleUrl}${path}">`)
      const own = alternates.get(path) ?? {}
      if (Object.keys(own).length === 0) continue
      expect(own[language], path).toBe(path)
      expect(own['x-default'], path).toBe(own.en)
      for (const other of Object.values(own)) expect(alternates.get(other), `${path} and ${other}`).toEqual(own)
    }
  })

  test('find a picture for each page, a PNG of the size that the page declares', async ({ pages, sampleUrl }) => {
    const pictures = new Set(pages.map(({ html }) => /property="og:image" content="([^"]+)"/u.exec(html)?.[1] ?? ''))
    expect(pictures.size).toBeGreaterThan(40)
    for (const picture of pictures) {
      expect(picture).toMatch(new RegExp(`^${sampleUrl}/social/[0-9a-f]+\\.png$`, 'u'))
      const response = await fetch(picture)
      expect(response.headers.get('content-type'), picture).toBe('image/png')
      const bytes = Buffer.from(await response.arrayBuffer())
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    }
  })

  test('are asked not to index sample pages, and get no sitemap of them', async ({ pages, sampleUrl }) => {
    expect(pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([])
    const robots = await (await fetch(`${sampleUrl}/robots.txt`)).text()
    expect(robots).toBe('User-agent: *\nAllow: /\n')
    expect((await fetch(`${sampleUrl}/sitemap.xml`)).status).toBe(404)
    for (const feed of ['/updates/feed.xml', '/es/updates/feed.xml']) {
      const response = await fetch(sampleUrl + feed)
      expect(response.headers.get('content-type')).toContain('xml')
      expect(await response.text()).not.toContain('<entry>')
    }
  })

  test('get the words of each page as Markdown, with the notice of a sample, but don’t list them', async ({
    pages,
    sampleUrl,
  }) => {
    for (const { path, html } of pages) {
      const address = `${sampleUrl}${path}index.md`
      expect(html, path).toContain(`<link rel="alternate" type="text/markdown" href="${address}">`)
      const response = await fetch(address)
      expect(response.headers.get('content-type'), path).toBe('text/markdown; charset=utf-8')
      expect(response.headers.get('x-robots-tag'), path).toBe('noindex')
      const text = await response.text()
      expect(text, path).toMatch(/^\*\*(?:Sample content|Contenido de muestra).+\n\n# .+/u)
      expect(text, path).toContain('(tel:911)')
      expect(text, path).not.toMatch(/<[a-z]+[\s>]|undefined/u)
    }
  })

  test('get a plain description of the site, which says that it is a sample', async ({ sampleUrl, pages }) => {
    const text = await (await fetch(`${sampleUrl}/llms.txt`)).text()
    expect(text).toContain('Sample content, not reviewed by a clinician')
    const paths = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, url = '']) => url.replace(sampleUrl, ''))
    const known = new Set(pages.map(({ path }) => `${path}index.md`))
    expect(paths.filter((path) => !known.has(path))).toEqual([])
  })
})

describe('browsers', () => {
  test('get a policy with every page that allows only the scripts of the site', ({ pages }) => {
    for (const { path, headers } of pages) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toMatch(/default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self';/u)
      expect(policy, path).not.toContain('unsafe')
    }
  })

  test('find nothing on any template that the policy forbids', async ({ site, templates }) => {
    const reader = await site()
    // A blocked resource is an error on the console, which fails the test.
    for (const { path } of templates) await reader.open(path)
  })
})

/** Every page that can be reached by links from both home pages. */
async function allPages(origin: string): Promise<Head[]> {
  const found = new Map<string, Head | undefined>()
  const waiting = ['/', '/es/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path)) continue
    const response = await fetch(origin + path)
    const html = await response.text()
    found.set(path, response.ok ? headOf(path, html, response.headers) : undefined)
    waiting.push(...[...html.matchAll(/href="(\/[^"#?]*\/)["#?]/gu)].map(([, href = '']) => href))
  }
  return [...found.values()].filter((page) => page !== undefined)
}

function headOf(path: string, html: string, headers: Headers): Head {
  const part = (pattern: RegExp) => pattern.exec(html)?.[1] ?? ''
  return {
    path,
    html,
    headers,
    language: part(/<html[^>]* lang="([^"]+)"/u),
    title: part(/<title>([^<]*)<\/title>/u),
    description: part(/<meta name="description" content="([^"]*)"/u),
  }
}

function alternatesOf(html: string, origin: string): Record<string, string> {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)
  return Object.fromEntries([...links].map(([, language = '', href = '']) => [language, href.replace(origin, '')]))
}
