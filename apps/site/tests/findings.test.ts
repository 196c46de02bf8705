import type { Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { ResultsAndEvidenceView } from '../src/views/treatment/results-and-evidence.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { changed, signedSite } from './structured-data/sites.ts'

const guide = signedSite.find((document): document is Treatment => document.type === 'treatment')!
const { numerator: _numerator, denominator: _denominator, percent: _percent, ...finding } = guide.benefits[0]!

const findingWith = (numbers: Pick<Treatment['benefits'][number], 'numerator' | 'denominator' | 'percent'>) => {
  const site = changed(signedSite, 'treatment', () => ({ benefits: [{ ...finding, ...numbers }] }))
  const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
  const [{ people, share } = {}] = (page.body as ResultsAndEvidenceView).benefits
  return { people, share }
}

describe('What a study found', () => {
  it('is of people where it names how many, and a mere share where it may be one of eyes or teeth', () => {
    expect(findingWith({ percent: 97 })).toEqual({ people: undefined, share: '97%' })
    expect(findingWith({ percent: 97, denominator: 200 })).toEqual({ people: '97% of 200 people', share: undefined })
    expect(findingWith({ numerator: 6, denominator: 24 })).toEqual({ people: '6 of 24 people (25%)', share: undefined })
    expect(findingWith({})).toEqual({ people: undefined, share: undefined })
  })
})
