import type { PublishedDocument, SideEffect } from '@carepath/schema'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { PageContent } from './support/page-content.ts'
import { renderEverything } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const summary = { en: 'We say when nausea passes & what helps.', es: 'Decimos cuándo pasan las náuseas y qué ayuda.' }
import { signed as asSigned } from './support/signed.ts'

/** The examples as a real site with a real reviewer, with a change of the page about nausea. */
const site = (change: Partial<SideEffect> = {}): PublishedDocument[] =>
  (['en', 'es'] as const).reduce<PublishedDocument[]>((documents, locale) => {
    const nausea = exampleOf('side-effect', locale)
    const review = { ...asSigned(nausea).review, changeSummary: summary[locale] }
    const signed = withChange(documents, exampleOf('person', locale), { isPlaceholder: false })
    const real = withChange(signed, exampleOf('site-settings', locale), { isSample: false })
    return withChange(real, nausea, { review, ...change })
  }, exampleSite.map(asSigned))

const signed = site()

const everything = new WeakMap<readonly PublishedDocument[], ReturnType<typeof renderEverything>>()

const rendered = async (documents: readonly PublishedDocument[], path: string) => {
  const files = everything.get(documents) ?? renderEverything(documents)
  everything.set(documents, files)
  const page = (await files).find(({ address }) => address.path === path)?.page
  if (!page) throw new Error(`No page at ${path}`)
  return page
}

describe('The page of changes', () => {
  it('shows the change, its page and its day, in each language', async () => {
    const content = new PageContent((await rendered(signed, '/updates/')).html)
    expect(content.text()).toContain('What has changed')
    expect(content.text()).toContain('November 16, 2026')
    expect(content.text()).toContain(summary.en)
    expect(content.attributes('href', ['a'])).toContain('/side-effects/nausea/')
    const spanish = new PageContent((await rendered(signed, '/es/updates/')).html)
    expect(spanish.text()).toContain(summary.es)
    expect(spanish.text()).not.toContain(summary.en)
  })

  it('shows the newest first, each dated by its own summary', async () => {
    const other = exampleOf('page')
    const documents = withChange(site({ changedAt: { changeSummary: '2026-03-01T08:00:00.000Z' } }), other, {
      review: { ...other.review, changeSummary: 'We say who checks our pages.' },
    })
    const words = new PageContent((await rendered(documents, '/updates/')).html).text()
    expect(words.indexOf('We say who checks our pages.')).toBeLessThan(words.indexOf(summary.en))
    expect(words).toContain('March 1, 2026')
  })

  it('has an Atom feed that every page names, and a link to it in every footer', async () => {
    for (const [path, feed, updates] of [
      ['/', '/updates/feed.xml', '/updates/'],
      ['/es/side-effects/nausea/', '/es/updates/feed.xml', '/es/updates/'],
    ] as const) {
      const content = new PageContent((await rendered(signed, path)).html)
      const [link] = content.elements('link').filter(({ type }) => type === 'application/atom+xml')
      expect(link).toMatchObject({ rel: 'alternate', href: feed })
      expect(content.attributes('href', ['a'])).toContain(updates)
    }
  })
})

describe('The feed of changes', () => {
  it('is Atom with the changes in the language of its site', async () => {
    const feed = await rendered(signed, '/updates/feed.xml')
    expect(parseElements(feed.html)).toEqual([
      ['feed', ''],
      ['title', 'What has changed | Sample Clinic patient guides'],
      ['subtitle', 'Changes to our guides that readers should know of, newest first.'],
      ['id', 'http://localhost:4321/updates/'],
      ['link', ''],
      ['link', ''],
      ['author', ''],
      ['name', 'Sample Clinic patient guides'],
      ['updated', '2026-11-16T09:00:00.000Z'],
      ['entry', ''],
      ['title', 'Feeling sick (nausea)'],
      ['id', 'http://localhost:4321/side-effects/nausea/#changed-2026-11-16T09:00:00.000Z'],
      ['link', ''],
      ['updated', '2026-11-16T09:00:00.000Z'],
      ['summary', summary.en],
    ])
    expect((await rendered(signed, '/es/updates/feed.xml')).html).toContain('xml:lang="es"')
    expect(feed).toMatchObject({ isIndexed: false, lastModified: '2026-11-16T09:00:00.000Z' })
  })

  it('leaves out pages without a real reviewer, which the page of a sample site shows', async () => {
    const nausea = exampleOf('side-effect')
    const sample = withChange(exampleSite, nausea, { review: { ...nausea.review, changeSummary: summary.en } })
    expect((await rendered(sample, '/updates/feed.xml')).html).not.toContain('<entry>')
    expect((await rendered(sample, '/updates/')).html).toContain('We say when nausea passes')
  })
})

describe('The date of a page', () => {
  const dates = { slug: '2026-01-01T00:00:00.000Z', whatToDo: '2026-05-05T00:00:00.000Z' }

  it('is the date of the newest field that it shows, not of the document', async () => {
    const nausea = exampleOf('side-effect')
    const unseen = ['type', 'id', 'locale', 'updatedAt', 'assets', 'seo']
    const fields = [...Object.keys(nausea), 'changeSummary'].filter((field) => !unseen.includes(field))
    const changedAt = { ...Object.fromEntries(fields.map((field) => [field, '2026-01-01T00:00:00.000Z'])), ...dates }
    const old = exampleSite.map((document) =>
      document.id === nausea.id ? document : { ...document, updatedAt: '2025-01-01T00:00:00.000Z' },
    )
    const page = await rendered(withChange(old, nausea, { changedAt }), '/side-effects/nausea/')
    expect(page.lastModified).toBe('2026-05-05T00:00:00.000Z')
  })

  it('is empty for a list of documents', async () => {
    expect((await rendered(exampleSite, '/side-effects/')).lastModified).toBe('')
  })
})

describe('llms.txt', () => {
  it('lists the main pages with a line on each, and marks a sample as one', async () => {
    const { html, isIndexed } = await rendered(exampleSite, '/llms.txt')
    expect(isIndexed).toBe(false)
    expect(html.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      '# Sample Clinic patient guides',
      expect.stringMatching(/^> /u),
      expect.any(String),
      expect.stringContaining('Markdown'),
      expect.stringContaining('Sample content, not reviewed by a clinician'),
      '## Treatments',
      expect.stringMatching(/^- \[/u),
      '## Side effects',
      expect.stringMatching(/^- \[/u),
      '## More help',
      expect.stringMatching(/^- \[/u),
      '## Languages',
      expect.stringMatching(/^- \[Español\]\(http:\/\/localhost:4321\/es\/index\.md\): /u),
    ])
    const paths = new Set((await renderEverything(exampleSite)).map(({ address }) => address.path))
    const links = [...html.matchAll(/\]\(http:\/\/localhost:4321([^)]*)\)/gu)].map(([, path]) => path)
    expect(links.length).toBeGreaterThan(6)
    expect(links.filter((path) => !paths.has(path?.replace(/index\.md$/u, '') ?? ''))).toEqual([])
  })

  it('does not mention samples on a real site', async () => {
    expect((await rendered(signed, '/llms.txt')).html).not.toContain('Sample content')
  })
})

/** Elements of an XML text with their words, in order; throws where a tag closes another element. */
function parseElements(xml: string): [string, string][] {
  const elements: [string, string][] = []
  const open: [string, string][] = []
  const parser = new Parser(
    {
      onopentagname(name) {
        const element: [string, string] = [name, '']
        elements.push(element)
        open.push(element)
      },
      ontext(text) {
        const current = open.at(-1)
        if (current) current[1] += text
      },
      onclosetag(name) {
        if (open.pop()?.[0] !== name) throw new Error(`${name} closes what it did not open`)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  expect(open).toEqual([])
  return elements.map(([name, words]) => [name, words.trim()])
}
