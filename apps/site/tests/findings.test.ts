import type { Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { ResultsAndEvidenceView } from '../src/views/treatment/results-and-evidence.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { changed, signedSite } from './structured-data/sites.ts'

const guide = signedSite.find((document): document is Treatment => document.type === 'treatment')!
const { numerator: _numerator, denominator: _denominator, percent: _percent, ...finding } = guide.benefits[0]!

const findingWith = (
  numbers: Pick<Treatment['benefits'][number], 'numerator' | 'denominator' | 'percent' | 'perInWords'> & {
    comparator?: string
  },
) => {
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
    expect(findingWith({ numerator: 24, denominator: 24 }).people).toBe('24 of 24 people (100%)')
    expect(findingWith({})).toEqual({ people: undefined, share: undefined })
  })

  it('is of knees where knees were counted', () => {
    const knees = { perInWords: 'knees' }
    expect(findingWith({ ...knees, numerator: 97, denominator: 100 })).toEqual({ share: '97 of 100 knees (97%)' })
    expect(findingWith({ ...knees, percent: 93, denominator: 299_291 })).toEqual({ share: '93% of 299,291 knees' })
    expect(findingWith({ ...knees, percent: 93 })).toEqual({ share: '93% of knees' })
    expect(findingWith({ ...knees, denominator: 100 })).toEqual({ share: '100 knees' })
    const site = changed(signedSite, 'treatment', () => ({
      benefits: [
        { ...finding, ...knees, percent: 93, otherGroups: [{ name: 'a cast', numerator: 5, denominator: 9 }] },
      ],
    }))
    const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
    expect((page.body as ResultsAndEvidenceView).benefits[0]?.otherGroups).toEqual(['A cast: 5 of 9 knees (56%)'])
  })

  it('says that no figure is published where none is', () => {
    const site = changed(signedSite, 'treatment', () => ({
      benefits: [{ ...finding, isWithoutFigure: true as const }],
    }))
    const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
    expect((page.body as ResultsAndEvidenceView).benefits[0]).toMatchObject({ isWithoutFigure: true })
  })

  it('keeps a share apart from everybody who took part, in all groups of the study', () => {
    const site = changed(signedSite, 'treatment', () => ({
      benefits: [{ ...finding, percent: 44, participants: 1025 }],
    }))
    const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
    const [benefit] = (page.body as ResultsAndEvidenceView).benefits
    expect(benefit).toMatchObject({ share: '44%', tookPart: '1,025 people' })
    expect(benefit).not.toHaveProperty('people')
  })

  it('has no heading for a time and for limits that nobody has published', () => {
    const { timeframe: _timeframe, uncertainty: _uncertainty, ...bare } = { ...finding, percent: 97 }
    const site = changed(signedSite, 'treatment', () => ({ benefits: [bare] }))
    const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
    const [benefit] = (page.body as ResultsAndEvidenceView).benefits
    expect(Object.keys(benefit ?? {})).toEqual(['statement', 'share', 'comparator', 'grounds'])
  })

  it('has no decimals in a group of fewer than a hundred', () => {
    expect(findingWith({ numerator: 20, denominator: 22 }).people).toBe('20 of 22 people (91%)')
    expect(findingWith({ percent: 90.9, denominator: 22 }).people).toBe('91% of 22 people')
    expect(findingWith({ numerator: 91, denominator: 222 }).people).toBe('91 of 222 people (41%)')
    expect(findingWith({ numerator: 92, denominator: 222 }).people).toBe('92 of 222 people (41.4%)')
  })

  it('is given in percent only where the group that it is compared with is so too', () => {
    const people = (comparator: string) => findingWith({ numerator: 20, denominator: 22, comparator }).people
    expect(people('their own stool: 15 of 24')).toBe('20 of 22 people')
    expect(people('their own stool: 15 of 24 (63%)')).toBe('20 of 22 people (91%)')
    expect(people('their own stool')).toBe('20 of 22 people (91%)')
  })
})

describe('What the other groups of a study had', () => {
  const benefitWith = (change: Partial<Treatment['benefits'][number]>) => {
    const site = changed(signedSite, 'treatment', () => ({ benefits: [{ ...finding, ...change }] }))
    const { page } = pageAt(site, `/treatments/${guide.slug}/results-and-evidence/`)
    return (page.body as ResultsAndEvidenceView).benefits[0]
  }

  it('stands below what it is compared with, each group in a line', () => {
    const otherGroups = [
      { name: 'a placebo', numerator: 14, denominator: 91 },
      { name: 'bupropion', percent: 56.6 },
    ]
    expect(benefitWith({ percent: 60, otherGroups })?.otherGroups).toEqual([
      'A placebo: 14 of 91 people (15%)',
      'Bupropion: 56.6%',
    ])
    expect(benefitWith({ percent: 60 })).not.toHaveProperty('otherGroups')
  })

  it('may be given as a ratio, with its interval where there is one', () => {
    expect(benefitWith({ ratio: { kind: 'hazard', value: 1.34, low: 1.09, high: 1.65 } })?.ratio).toEqual({
      label: 'Hazard ratio',
      words: '1.34 (confidence interval 1.09 to 1.65). 1 would be no difference.',
    })
    expect(benefitWith({ ratio: { kind: 'risk', value: 1.23 } })?.ratio).toEqual({
      label: 'Risk ratio',
      words: '1.23. 1 would be no difference.',
    })
    expect(benefitWith({ percent: 60 })).not.toHaveProperty('ratio')
  })
})
