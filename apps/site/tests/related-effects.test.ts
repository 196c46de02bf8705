import type { PublishedDocument, SideEffect } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { sideEffectView } from '../src/views/side-effect/side-effect.ts'
import { relatedEffects, sideEffectNeighbours } from '../src/directory/side-effect-neighbours.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

describe('Related side effects', () => {
  const effect = exampleOf('side-effect')
  const treatment = exampleOf('treatment')
  const [row] = treatment.sideEffects
  const card = (id: string) => ({ type: 'care-advice', id }) as const
  const others = ['far', 'alike', 'same-cards'].map((id) => ({
    ...effect,
    id,
    slug: id,
    plainName: id,
    careAdvice: [card('other-card')],
  }))

  it('are those that share most: care cards first, then how serious and how strong they are', () => {
    const withCard: SideEffect = {
      ...effect,
      severity: 'mild',
      isSerious: false,
      careAdvice: [card('one'), card('two')],
    }
    const [far, alike, sameCards] = others
    const neighbours = [
      { ...far!, severity: 'severe', isSerious: true },
      { ...alike!, severity: 'mild', isSerious: false },
      { ...sameCards!, severity: 'severe', isSerious: true, careAdvice: withCard.careAdvice },
    ] as SideEffect[]
    const sideEffects = [withCard, ...neighbours].map(({ id }) => ({
      ...row!,
      effect: { type: 'side-effect', id } as const,
    }))
    const site = withChange(withChange(exampleSite, effect, withCard), treatment, { sideEffects })
    const snapshot = memorySnapshot([...site, ...neighbours])
    const found = sideEffectNeighbours(snapshot, 'en', effect.id)
    expect(relatedEffects(found!, effect.id, 3).map(({ label }) => label)).toEqual(['same-cards', 'alike', 'far'])
    expect(relatedEffects(found!, effect.id, 1)).toHaveLength(1)
  })
})

describe('An effect that treatments share', () => {
  const effect = exampleOf('side-effect')
  const treatment = exampleOf('treatment')
  const [row] = treatment.sideEffects
  const figure = {
    ...row!.figures[0]!,
    value: { kind: 'count', numerator: 1, denominator: 24, qualifier: 'exactly' },
  } as const
  const other = {
    ...treatment,
    id: 'treatment-other',
    slug: 'other',
    plainName: 'Other treatment',
    sideEffects: [{ ...row!, figures: [figure] }],
  }
  const [address] = pagesOf(effect)
  const viewOf = (site: PublishedDocument[]) =>
    sideEffectView(new PageContext(requireKnownPage(address!), memorySnapshot(site))).body

  it('is reported to a regulator only after treatments of a kind that the regulator reviews', () => {
    const therapy = {
      ...other,
      plainName: 'Talk therapy',
      statuses: [{ ...treatment.statuses[0]!, status: 'us-fda/not-regulated' as const }],
      interventions: [
        {
          kind: 'psychologicalTherapy',
          intervention: treatment.interventions[0]!.intervention,
          isSupporting: false,
          format: 'individual',
          delivery: ['inPerson'],
        },
      ],
    } satisfies PublishedDocument
    const sentencesOf = (site: PublishedDocument[]) =>
      viewOf(withChange(site, effect, { canBeReported: true })).reporting.map(({ sentence }) => sentence)
    const withoutFirst = exampleSite.filter(({ id }) => id !== treatment.id)
    expect(sentencesOf([...exampleSite, other])).toEqual([
      expect.stringMatching(/^You can report this side effect to /u),
    ])
    expect(sentencesOf([...exampleSite, therapy])).toEqual([
      expect.stringContaining(`If you had this side effect with ${treatment.plainName}, you can report it to `),
    ])
    expect(sentencesOf([...withoutFirst, therapy])).toEqual([])
  })

  it('is reported to the program of a vaccine after a vaccine', () => {
    const vaccine = {
      ...other,
      plainName: 'Shingles vaccine',
      statuses: [{ ...treatment.statuses[0]!, status: 'us-fda/licensed-vaccine' as const }],
    }
    const site = withChange([...exampleSite, vaccine], effect, { canBeReported: true })
    expect(viewOf(site).reporting.map(({ sentence, host }) => [sentence.split(',')[0], host])).toEqual([
      [`If you had this side effect with ${treatment.plainName}`, 'www.fda.gov/medwatch'],
      ['If you had this side effect with Shingles vaccine', 'vaers.hhs.gov'],
    ])
  })

  it('is reported to each program of a treatment that stands in several ways', () => {
    const statuses = ['us-fda/licensed-vaccine', 'us-fda/approved', 'us-fda/cleared'].map((status) => ({
      ...treatment.statuses[0]!,
      status,
    }))
    const site = withChange(withChange(exampleSite, treatment, { statuses }), effect, { canBeReported: true })
    expect(viewOf(site).reporting.map(({ host }) => host)).toEqual(['vaers.hhs.gov', 'www.fda.gov/medwatch'])
  })

  it('has the figures of each, with a link to its page of side effects', () => {
    const { frequencies } = viewOf([...exampleSite, other])
    expect(frequencies.map(({ treatment: { path } }) => path)).toEqual([
      '/treatments/ketamine-infusion/side-effects/',
      '/treatments/other/side-effects/',
    ])
    expect(frequencies.map(({ frequency }) => frequency.figures[0]?.number)).toEqual([
      'At least 1 in 5 people',
      '1 of 24 people studied',
    ])
    expect(frequencies[1]?.frequency.figures[0]).not.toHaveProperty('picture')
  })

  it('says nothing of how often where no treatment lists it', () => {
    const site = exampleSite.map((each) => (each.type === 'treatment' ? { ...each, sideEffects: [] } : each))
    expect(viewOf(site).frequencies).toEqual([])
  })
})
