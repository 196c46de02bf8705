import type { Source } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { composePage } from '../src/bundle/compose-page.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const unknown: Partial<Source> = { authors: undefined, publisher: undefined, year: undefined }

/** The sources of a page, where the trial among them is changed. */
function pageWith(change: Partial<Source>, locale: 'en' | 'es' = 'en') {
  const trial = exampleOf('source', locale)
  const [address] = pagesOf(exampleOf('side-effect', locale))
  if (!address) throw new Error('The side effect has no page')
  const { page } = composePage(requireKnownPage(address), memorySnapshot(withChange(exampleSite, trial, change)))
  const graph = JSON.parse(page.structuredData) as { '@graph': { citation?: Record<string, unknown>[] }[] }
  const place = page.sources.findIndex(({ title }) => title === trial.title)
  return { source: page.sources[place], citation: graph['@graph'][0]?.citation?.[place] }
}

describe('A source in a page’s list', () => {
  it.each([
    ['who wrote it', { authors: undefined }, 'No author named. New England Journal of Medicine, 2023'],
    ['when it is from', { year: undefined }, 'Anand A, et al. New England Journal of Medicine, no date'],
    ['who published it', { publisher: undefined }, 'Anand A, et al. 2023'],
    ['any of these', unknown, 'No author or publisher named. No date'],
  ])('says that nothing tells %s', (_, change, imprint) => {
    expect(pageWith(change).source?.imprint).toBe(imprint)
  })

  it('says so in Spanish', () => {
    expect(pageWith(unknown, 'es').source?.imprint).toBe('Sin autor ni editor indicados. Sin fecha')
  })

  it('gives search engines neither a year nor an author that nobody knows', () => {
    const { citation } = pageWith(unknown)
    expect(citation).not.toHaveProperty('datePublished')
    expect(citation).not.toHaveProperty('creditText')
    expect(JSON.stringify(citation)).not.toMatch(/undefined|null/u)
  })

  it('names a body that published its own work once', () => {
    expect(pageWith({ authors: 'Sample Devices', publisher: 'Sample Devices' }).source?.imprint).toBe(
      'Sample Devices, 2023',
    )
  })

  it('prints the number of a book without a link', () => {
    const { source, citation } = pageWith({
      kind: 'book',
      evidenceLevel: 'expertOpinion',
      doi: undefined,
      isbn: '978-0-19-953567-6',
    } as never)
    expect(source).toMatchObject({ linkLabel: 'ISBN 978-0-19-953567-6', classification: 'Book, expert opinion' })
    expect(source).not.toHaveProperty('href')
    expect(citation).toMatchObject({ '@type': 'Book', isbn: '978-0-19-953567-6' })
  })

  it.each([
    ['manufacturer', 'manufacturerStatement', 'Manufacturer’s document'],
    ['clinicPage', 'clinicStatement', 'Clinic’s own page'],
    ['register', 'regulatory', 'Register, regulatory document'],
    ['survey', 'survey', 'Survey'],
    ['dataset', 'background', 'Data set, background information, not a study'],
    ['thesis', 'observational', 'Thesis, observational study'],
  ] as const)('of the kind “%s” is called what it is', (kind, evidenceLevel, words) => {
    expect(pageWith({ kind, evidenceLevel }).source?.classification).toBe(words)
  })

  it('is an article to search engines only where a journal printed it', () => {
    expect(pageWith({ kind: 'guideline' }).citation?.['@type']).toBe('ScholarlyArticle')
    const onItsOwnPages = { kind: 'guideline', doi: undefined, url: 'https://body.example/guideline' } as const
    expect(pageWith(onItsOwnPages as never).citation?.['@type']).toBe('CreativeWork')
  })
})
