import { limits, ownPaths, pageOwners, type SiteBundle } from '@carepath/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as entry from '../src/bundle/entry.ts'
import { uiText } from '../src/i18n/ui-text.ts'
import { brokenLinks } from './support/broken-links.ts'
import { asHtml, htmlFaults } from './support/html-faults.ts'
import { PageContent } from './support/page-content.ts'
import { builtBundle, renderSite, type PageFile } from './support/render-site.ts'
import { exampleSite, withChange, without, exampleOf } from './support/sites.ts'
import { signed as asSigned } from './support/signed.ts'

describe('The built site', () => {
  let files: PageFile[]
  let contents: Map<string, PageContent>

  beforeAll(async () => {
    files = await renderSite(exampleSite)
    contents = new Map(files.map(({ address, page }) => [address.path, new PageContent(page.html)]))
  })

  const each = () => [...contents]
  const at = (path: string): PageContent => {
    const content = contents.get(path)
    if (!content) throw new Error(`No page at ${path}`)
    return content
  }

  it('exports every member of a bundle that the publisher needs', async () => {
    const built: Pick<typeof entry, keyof SiteBundle> & SiteBundle = await builtBundle()
    expect(built.siteBundleVersion).toBe(2)
    expect(built.buildId).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}$/u)
  })

  it('renders every page of the examples in both languages, each at its own path', () => {
    expect(new Set(files.map(({ address }) => address.path)).size).toBe(files.length)
    expect(files.every(({ page }) => page.html.startsWith('<!DOCTYPE html>'))).toBe(true)
    for (const kind of new Set(files.map(({ address }) => address.kind))) {
      expect(files.filter(({ address }) => address.kind === kind).map(({ address }) => address.locale)).toContain('es')
    }
  })

  it('has each document’s own pages where the contract says', () => {
    for (const document of exampleSite) {
      const owner = pageOwners.find((type) => type === document.type)
      if (!owner || !('slug' in document)) continue
      const own = files.filter(({ address }) => address.document?.type === owner && address.document.id === document.id)
      const paths = own.filter(({ address }) => address.locale === document.locale).map(({ address }) => address.path)
      expect(paths).toEqual(ownPaths(owner, document.locale, document.slug))
    }
  })

  it('leaves nothing unresolved on a page', () => {
    for (const { address, page } of files) {
      expect(page.html, address.path).not.toMatch(/undefined|\[object|href="doc:|NaN|Invalid Date/u)
    }
  })

  it('links only to pages and fragments that exist', () => {
    expect(brokenLinks(asHtml(files))).toEqual([])
  })

  it('is valid HTML on every page, the not-found pages too', { timeout: 60_000 }, async () => {
    expect(await htmlFaults(asHtml(files))).toEqual([])
  })

  it('has each id once on a page', () => {
    for (const [path, content] of each()) {
      const ids = content.attributes('id')
      expect(ids.length, path).toBe(new Set(ids).size)
    }
  })

  it('has one main heading on each page and skips no level below it', () => {
    for (const [path, content] of each()) {
      const ranks = content.headingRanks.filter((rank, index, all) => index > 0 || all[0] === rank)
      expect(ranks.filter((rank) => rank === 1).length, path).toBe(1)
      const main = ranks.slice(ranks.indexOf(1))
      expect(
        main.every((rank, index) => index === 0 || rank <= (main[index - 1] ?? 0) + 1),
        `${path}: ${main.join(' ')}`,
      ).toBe(true)
    }
  })

  it('declares its language and has no English words of its own on Spanish pages', () => {
    const spanish = new Set(words(uiText.es))
    const english = words(uiText.en).filter((word) => !spanish.has(word))
    for (const { address } of files) {
      const content = at(address.path)
      expect(content.elements('html')[0]?.lang).toBe(address.locale)
      // That of an address that doesn't exist says it in all languages.
      if (address.locale === 'es' && address.kind !== 'not-found')
        expect(
          content.texts.filter((text) => english.includes(text)),
          address.path,
        ).toEqual([])
    }
  })

  it('declares the language of a source’s title where it is not the page’s', () => {
    const titles = (path: string) =>
      at(path)
        .elements('cite')
        .map(({ lang }) => lang)
    expect(titles('/es/side-effects/nausea/')).toContain('en')
    expect(new Set(titles('/side-effects/nausea/'))).toEqual(new Set([undefined]))
  })

  it('explains the words for how often under the tables that use them', () => {
    expect(at('/es/treatments/ketamine-infusion/side-effects/').text()).toMatch(
      /Muy frecuente: al menos 1 de cada 10 personas.*Muy raro: menos de 1 de cada 10[.,]?000 personas/u,
    )
  })

  it('states the kind of publication of a source once', () => {
    const sources = files.map(({ page }) => page.html).join('')
    for (const nature of ['Randomized trial.', 'Official label.', 'Ensayo aleatorizado.'])
      expect(sources).toContain(`<span class="note">${nature}</span>`)
    expect(sources).not.toMatch(/Trial, randomized|label, regulatory/u)
  })

  it('loads nothing from other sites and runs no script but its own files and the theme script', () => {
    for (const [path, content] of each()) {
      const loaded = [
        ...content.attributes('src'),
        ...content
          .elements('link')
          .flatMap(({ rel = '', href = '' }) => (/stylesheet|icon|manifest/u.test(rel) ? href : [])),
      ]
      expect(
        loaded.filter((address) => !/^\/[^/]/u.test(address)),
        path,
      ).toEqual([])
      const inline = content.elements('script').filter(({ src, type }) => !src && type !== 'application/ld+json')
      expect(inline.length, path).toBe(1)
    }
  })

  it('contains no inline script that servers do not allow, and no inline style', async () => {
    const { inlineScripts } = await builtBundle()
    for (const html of files.map(({ page }) => page.html)) {
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code]) => code)
      expect(scripts).toEqual(inlineScripts)
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/u)
    }
  })

  it('renders the same bytes from the same documents, whatever their order', async () => {
    const again = await renderSite(exampleSite.toReversed())
    const bytes = (pages: PageFile[]) => pages.map(({ address, page }) => `${address.path}\n${page.html}`).toSorted()
    expect(bytes(again)).toEqual(bytes(files))
  })

  it('marks pages without a real reviewer as samples and keeps them from search engines', async () => {
    expect(files.every(({ page }) => !page.isIndexed)).toBe(true)
    expect(at('/side-effects/nausea/').text()).toContain('Sample content, not reviewed by a clinician')
    expect(at('/es/side-effects/nausea/').text()).toContain(
      'Contenido de muestra, no revisado por un profesional clínico',
    )
    const signed = withChange(exampleSite.map(asSigned), exampleOf('person'), { isPlaceholder: false })
    const page = (await renderSite(signed)).find(({ address }) => address.path === '/side-effects/nausea/')?.page
    expect(page?.isIndexed).toBe(true)
    expect(page?.html).not.toMatch(/noindex|Sample content/u)
  })

  it('offers another language only where the page exists in it', async () => {
    expect(at('/side-effects/nausea/').attributes('hreflang', ['link'])).toEqual(['en', 'es', 'x-default'])
    const site = without(exampleSite, 'page/page-editorial-policy', 'es')
    const page = (await renderSite(site)).find(({ address }) => address.path === '/editorial-policy/')?.page
    const content = new PageContent(page?.html ?? '')
    expect(content.attributes('hreflang')).toEqual([])
    expect(content.attributes('href', ['a']).filter((href) => href.startsWith('/es/'))).toEqual([])
  })

  it('has no page in a language that has no site settings', async () => {
    const english = exampleSite.filter(({ locale }) => locale === 'en')
    const paths = (await renderSite(english)).map(({ address }) => address.path)
    expect(paths).toContain('/')
    expect(paths.filter((path) => path.startsWith('/es/'))).toEqual(['/es/404/'])
  })

  it('has not-found pages with the clinic’s name, and with help in the reader’s language first', () => {
    for (const [path, first] of [
      ['/404.html', 'en'],
      ['/es/404/', 'es'],
    ] as const) {
      const page = at(path)
      expect(page.elements('html')[0]?.lang).toBe(first)
      expect(page.text('footer')).toContain('Sample Clinic')
      expect(page.text('title')).toContain('Sample Clinic')
      expect(page.elements('section').flatMap(({ lang }) => lang ?? [])).toEqual([first === 'en' ? 'es' : 'en'])
      for (const href of page.attributes('href', ['a'])) if (href.startsWith('/')) at(href)
    }
  })

  it('has a not-found page in the first language for each language that is not live', async () => {
    const english = await renderSite(exampleSite.filter(({ locale }) => locale === 'en'))
    const html = english.find(({ address }) => address.path === '/es/404/')?.page.html ?? ''
    expect(new PageContent(html).elements('html')[0]?.lang).toBe('en')
    expect(html).not.toContain('href="/es/')
  })

  it('tells on every page what to do in an emergency, once in its language', () => {
    for (const { address } of files) {
      const page = at(address.path)
      const strips = page.elements('section').filter((section) => section.class === 'emergency')
      expect(strips.length, address.path).toBe(address.kind === 'not-found' ? 2 : 1)
      const links = page.attributes('href', ['a'])
      for (const href of ['tel:911', 'tel:988', 'sms:988']) expect(links, address.path).toContain(href)
      const own = page.elements('section').findIndex((section) => section.class === 'emergency')
      const words = page.text('section').split('\n')[own] ?? ''
      expect(words, address.path).toContain('AYUDA')
      expect(words, address.path).toMatch(/\(\d{3}\) 555-\d{4}.*(?:Monday|lunes|Day and night|De día y de noche)/u)
    }
  })

  it('asks for a social image with the words of each page', async () => {
    const { makeFile } = await builtBundle()
    for (const { address, page } of files) {
      const [picture] = page.made ?? []
      expect(page.html, address.path).toContain(
        `<meta property="og:image" content="http://localhost:4321${picture?.path}">`,
      )
      const title = page.title.length > limits.shortName ? 'Harbor Clinic' : page.title
      expect(JSON.parse(picture?.recipe ?? '')).toMatchObject({ title, locale: address.locale })
    }
    const [one] = files[0]?.page.made ?? []
    expect(
      Buffer.from(await makeFile(one?.recipe ?? '', () => Promise.reject<Uint8Array>(new Error('No upload is shown'))))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })

  it('gives the search everything that a page says, by heading, and the words that it weighs', () => {
    const nausea = files.find(({ address }) => address.path === '/side-effects/nausea/')?.page.search
    expect(nausea?.title).toBe('Feeling sick (nausea)')
    expect(nausea?.sections.map(({ fragment }) => fragment)).toEqual(expect.arrayContaining(['', 'what-to-do']))
    expect(nausea?.words.nausea).toBeGreaterThan(20)
    // What every side effect's page says would find all of them.
    expect(nausea?.sections.map(({ fragment }) => fragment)).not.toContain('report')
  })
})

/** All fixed sentences among the site's own words. */
function words(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  return typeof text === 'object' && text !== null ? Object.values(text).flatMap(words) : []
}
