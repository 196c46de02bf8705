import { documentTypes, locales } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStockSite, publishSite } from './both-sites.ts'
import { firstDifference } from './first-difference.ts'

/** Pages that `astro build` writes for both sites, and redirects. */
const notRendered = new Set([
  '404.html',
  'es/404/index.html',
  ...exampleDocuments.flatMap((document) =>
    document.type === 'redirect' ? `${document.from.slice(1)}index.html` : [],
  ),
])

describe('the published site, compared with the output of astro build for the same documents', () => {
  let folder: string
  let stock: Map<string, string>
  let published: Map<string, string>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carepath-stock-'))
    const [stockSite, publishedSite] = await Promise.all([
      buildStockSite(folder, exampleDocuments),
      publishSite(folder, exampleDocuments),
    ])
    stock = await readPages(stockSite)
    published = await readPages(publishedSite)
  }, 120_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('has every type of document in every language', () => {
    const present = new Set(exampleDocuments.map(({ type, locale }) => `${type} ${locale}`))
    expect(present).toEqual(new Set(documentTypes.flatMap((type) => locales.map((locale) => `${type} ${locale}`))))
  })

  it('has the same pages', () => {
    expect(stock.size).toBeGreaterThan(30)
    expect([...published.keys()]).toEqual([...stock.keys()])
  })

  it('has the same bytes in every page', () => {
    const differences = [...stock].flatMap(
      ([path, html]) => firstDifference(path, html, published.get(path) ?? '') ?? [],
    )
    expect(differences).toEqual([])
  })

  it('has the same bytes in every file that its pages load', async () => {
    const files = new Set([...published.values()].flatMap((html) => findLoadedFiles(html)))
    expect([...files].filter((file) => /\.(?:css|js)$/u.test(file)).length).toBeGreaterThan(3)
    for (const file of files) {
      const [ours, theirs] = await Promise.all(
        ['published', 'stock'].map((site) => readFile(join(folder, site, file), 'base64')),
      )
      expect(ours, file).toBe(theirs)
    }
  })
})

/** Reads the pages of a folder that were rendered from documents, by path. */
async function readPages(site: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for await (const path of glob('**/*.html', { cwd: site })) {
    if (!notRendered.has(path)) pages.set(path, await readFile(join(site, path), 'utf8'))
  }
  return new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Files that a page loads: styles, scripts, icons; not the publisher's own files that it only links to, its feed and its manifest. */
function findLoadedFiles(html: string): string[] {
  const loaded = html.replaceAll(/<link\b[^>]*\brel="(?:alternate|manifest)"[^>]*>/gu, '')
  return [...loaded.matchAll(/<(?:link|script|img|source)\b[^>]*?\s(?:href|src)="(\/[^"#?]+\.\w+)"/gu)].flatMap(
    ([, file]) => file ?? [],
  )
}
