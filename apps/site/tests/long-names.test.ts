import { limits, type PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const long = 'Accelerated intermittent theta-burst stimulation of the left dorsolateral prefrontal cortex '
  .repeat(3)
  .slice(0, limits.name)
  .trim()

function pageOf(document: PublishedDocument, site: readonly PublishedDocument[]) {
  const [address] = pagesOf(document)
  if (!address) throw new Error('The document has no page')
  return composePage(requireKnownPage(address), memorySnapshot(site)).page
}

describe('A name of up to 250 characters', () => {
  it.each([
    ['treatment', { name: long, plainName: 'Magnetic stimulation' }, 'Magnetic stimulation'],
    ['side-effect', { plainName: long, shortName: 'Headache' }, 'Headache'],
    ['person', { name: long, shortName: 'Jane Doe' }, 'Jane Doe'],
    ['clinic', { name: long, shortName: 'Harbor' }, 'Harbor'],
  ] as const)('of a %s is the heading, and its short form stands where there is no room', (type, change, short) => {
    const document = exampleOf(type)
    const page = pageOf(document, withChange(exampleSite, document, change as never))
    expect(page.title).toBe(long)
    expect(page.socialImage.words.title).toBe(short)
    expect(page.seoTitle ?? page.shortTitle).toContain(short)
  })

  it('of a side effect is short in the menu of its neighbors', () => {
    const [effect, neighbor] = exampleSite.filter(({ type, locale }) => type === 'side-effect' && locale === 'en')
    const site = withChange(exampleSite, effect as never, { plainName: long, shortName: 'Headache' })
    const labels = pageOf(neighbor as never, site).sidebar?.links.map(({ label }) => label)
    expect(labels).toContain('Headache')
    expect(labels).not.toContain(long)
  })
})
