import type { PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { PageContent } from './support/page-content.ts'
import { renderSite } from './support/render-site.ts'
import { signed } from './support/signed.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const htmlAt = async (site: readonly PublishedDocument[], path: string): Promise<string> => {
  const page = (await renderSite(site)).find(({ address }) => address.path === path)?.page
  if (!page) throw new Error(`No page at ${path}`)
  return page.html
}

const photo = {
  src: '/media/portrait.jpg',
  alt: 'Portrait',
  width: 400,
  height: 600,
  focus: { x: 50, y: 20 },
  mimeType: 'image/jpeg',
  variants: [],
}
const reviewer = exampleOf('person')
const author: PublishedDocument[] = (['en', 'es'] as const).map((locale) => ({
  ...exampleOf('person', locale),
  ...{ id: 'person-author', slug: 'writer', name: 'Mei Lin Okafor', credentials: 'RN', isPlaceholder: false },
}))
const real = [
  ...exampleSite.map((document) => {
    if (document.type === 'person') return { ...document, isPlaceholder: false, photo }
    if (!('review' in document)) return document
    const authors = [{ type: 'person' as const, id: 'person-author' }]
    return signed({ ...document, review: { ...document.review, authors } })
  }),
  ...author,
]

describe('A reviewed page', () => {
  it.each([
    ['/side-effects/nausea/', /Written by Mei Lin Okafor, RN ?Reviewed by .+ ?Updated: \w+ \d+, \d{4}/u],
    ['/es/side-effects/nausea/', /Escrito por Mei Lin Okafor, RN ?Revisado por .+ ?Actualizado: \d+ de \w+ de \d{4}/u],
  ])('says under its title who wrote and who reviewed it, and when: %s', async (path, byline) => {
    expect(new PageContent(await htmlAt(real, path)).text('header')).toMatch(byline)
  })

  it('ends with the reviewer’s portrait and licence, and the day of the next review', async () => {
    const html = await htmlAt(real, '/side-effects/nausea/')
    const end = html.slice(html.indexOf('class="review-dates"'))
    expect(end).toMatch(/\/media\/portrait\.jpg"[^>]* data-focus="2"/u)
    expect(end).toContain(`${reviewer.licence?.number} (${reviewer.licence?.state})`)
    expect(end).toMatch(/Last reviewed:.+Next review due:/su)
  })

  it('names nobody as its author who is a placeholder', async () => {
    const site = real.map((document) =>
      document.id === 'person-author' ? ({ ...document, isPlaceholder: true } as PublishedDocument) : document,
    )
    expect(await htmlAt(site, '/side-effects/nausea/')).not.toContain('Written by')
  })
})

describe('A page with words that nobody has signed', () => {
  it('says nowhere that it was reviewed', async () => {
    for (const { address, page } of await renderSite(exampleSite))
      expect(page.html, address.path).not.toMatch(/Last reviewed|Reviewed by|Última revisión|Revisado por/u)
  })

  it('says so where a single card on it is not signed', async () => {
    const site = real.map((document) =>
      document.type === 'care-advice'
        ? { ...document, review: { ...document.review, reviewedContentHash: undefined } }
        : document,
    )
    const html = await htmlAt(site, '/side-effects/nausea/')
    expect(html).not.toContain('Last reviewed')
    expect(html).toContain('Updated:')
  })
})

describe('Every page', () => {
  it('has links to the pages on privacy, accessibility and how pages are written, as far as they are live', async () => {
    const policy = exampleOf('page')
    const spanish = exampleOf('page', 'es')
    const pages = (['privacy', 'accessibility', 'editorialPolicy'] as const).flatMap((kind) =>
      [policy, spanish].map((page) => ({ ...page, id: `page-${kind}`, slug: kind.toLowerCase(), kind })),
    )
    const site = [...exampleSite.filter(({ type }) => type !== 'page'), ...pages].filter(
      ({ id, locale }) => id !== 'page-privacy' || locale === 'en',
    )
    for (const { address, page } of await renderSite(site)) {
      const footer = page.html.slice(page.html.indexOf('class="site-footer"'))
      const expected =
        address.locale === 'es'
          ? ['/es/accessibility/', '/es/editorialpolicy/']
          : ['/privacy/', '/accessibility/', '/editorialpolicy/']
      const links = new PageContent(footer).attributes('href', ['a'])
      expect(
        links.filter((href) => /privacy|accessibility|editorialpolicy/u.test(href)),
        address.path,
      ).toEqual(expected)
    }
  })

  it('marks sources with their language where it is not the page’s', async () => {
    const spanish = await htmlAt(exampleSite, '/es/side-effects/nausea/')
    expect(spanish.match(/<\/cite> \(en inglés\)/gu)?.length).toBe(spanish.match(/<cite/gu)?.length)
    const english = withChange(exampleSite, exampleOf('source'), { language: 'de' })
    expect(await htmlAt(english, '/side-effects/nausea/')).toContain('(in German)')
    expect(await htmlAt(exampleSite, '/side-effects/nausea/')).not.toContain('(in English)')
  })
})

describe('What has changed', () => {
  it('tells of pages with the same change on one day once, such as first versions', async () => {
    const site = exampleSite.map((document) =>
      'review' in document ? { ...document, review: { ...document.review, changeSummary: 'First version' } } : document,
    )
    const content = new PageContent(await htmlAt(site, '/updates/'))
    expect(content.text('main').match(/First version/gu)).toHaveLength(1)
    const links = content.attributes('href', ['a'])
    for (const path of ['/side-effects/nausea/', `/treatments/${exampleOf('treatment').slug}/`])
      expect(links).toContain(path)
  })
})
