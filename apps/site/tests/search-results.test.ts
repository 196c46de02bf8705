import { limits, locales, type PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContent } from './support/page-content.ts'
import { renderSite } from './support/render-site.ts'
import { signed } from './support/signed.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const real: PublishedDocument[] = exampleSite.map((document) =>
  document.type === 'person'
    ? { ...document, isPlaceholder: false }
    : document.type === 'site-settings'
      ? { ...document, isSample: false }
      : signed(document),
)
const long = 'Accelerated theta-burst stimulation of the left dorsolateral prefrontal cortex'.slice(0, limits.shortName)

/** The site, whose treatment has one name in both languages, as abbreviations have. */
const withName = (plainName: string): PublishedDocument[] =>
  real.map((document) => {
    if (document.type !== 'treatment') return document
    const { seo: _, ...treatment } = document
    return { ...treatment, name: plainName, plainName, seo: {} }
  })

describe.each(['TMS', long])('In search results, the pages of the treatment %s', (plainName) => {
  it('have titles with its name that no other page has, in either language, and descriptions of their own', async () => {
    const files = (await renderSite(withName(plainName))).filter(({ page }) => page.isIndexed)
    const titles = files.map(({ page }) => new PageContent(page.html).text('title'))
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    const descriptions = files.map(({ page }) => page.description)
    expect(descriptions.filter((words, index) => descriptions.indexOf(words) !== index)).toEqual([])
    const ofTreatment = files.filter(({ address }) =>
      ['treatment', 'side-effect'].includes(address.document?.type ?? ''),
    )
    expect(ofTreatment.length).toBeGreaterThan(12)
    for (const { address, page } of ofTreatment)
      expect(new PageContent(page.html).text('title'), address.path).toContain(plainName)
  })
})

describe('A description', () => {
  const slug = exampleOf('treatment').slug
  const compose = (part: string) => {
    const path = `/treatments/${slug}/${part}`
    const address = real.flatMap((document) => pagesOf(document)).find((page) => page.path === path)
    return composePage(requireKnownPage(address!), memorySnapshot(real)).page
  }

  it('answers with the page’s own words, and is never cut', () => {
    const { steps, contraindications } = exampleOf('treatment')
    expect(compose('what-happens/').description).toContain(steps[0]?.title)
    expect(compose('side-effects/').description).toContain(exampleOf('side-effect').plainName)
    expect(compose('is-it-right-for-you/').description).toContain(
      contraindications.find(({ kind }) => kind === 'absolute')?.text.replace(/\.$/u, ''),
    )
    expect(compose('questions/').description).toContain('?')
    for (const part of ['what-happens/', 'side-effects/', 'is-it-right-for-you/', 'questions/'])
      expect(compose(part).description.length, part).toBeLessThanOrEqual(limits.seoDescription)
  })
})

describe('A question', () => {
  it('is described with the fragment of its answer', async () => {
    const path = `/treatments/${exampleOf('treatment').slug}/questions/`
    const html = (await renderSite(real)).find(({ address }) => address.path === path)?.page.html ?? ''
    const [, id] = /"@type":"Question","@id":"[^"#]+#([^"]+)"/u.exec(html) ?? []
    expect(new PageContent(html).attributes('id')).toContain(id)
  })
})

describe('A language without treatments', () => {
  const only = real.filter(
    ({ type, locale }) => locale === 'en' || ['site-settings', 'clinic', 'person'].includes(type),
  )

  it('offers no empty choice, and lists of nothing are kept from search engines', async () => {
    const files = await renderSite(only)
    const home = new PageContent(files.find(({ address }) => address.path === '/es/')?.page.html ?? '')
    expect(home.text('h2')).not.toContain('Elija su tratamiento')
    for (const { address, page } of files.filter((file) => file.address.locale === 'es')) {
      const links = new PageContent(page.html).attributes('href', ['a'])
      for (const path of ['/es/treatments/', '/es/side-effects/', '/es/glossary/'])
        expect(links, `${address.path} → ${path}`).not.toContain(path)
    }
    const indexed = files.filter(({ page }) => page.isIndexed).map(({ address }) => address.path)
    expect(indexed).toContain('/es/people/')
    for (const path of ['/es/treatments/', '/es/side-effects/', '/es/glossary/', '/es/updates/'])
      expect(indexed).not.toContain(path)
    expect(locales.length).toBeGreaterThan(1)
  })
})
