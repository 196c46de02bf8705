import type { Duration, SideEffect, Span } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { sideEffectView } from '../src/views/side-effect/side-effect.ts'
import { treatmentSideEffectsView } from '../src/views/treatment/treatment-side-effects.ts'
import { uiText } from '../src/i18n/ui-text.ts'
import { renderSite } from './support/render-site.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

function viewWith(change: Partial<SideEffect>) {
  const effect = exampleOf('side-effect')
  const [address] = pagesOf(effect)
  if (!address) throw new Error('The side effect has no page')
  return sideEffectView(
    new PageContext(requireKnownPage(address), memorySnapshot(withChange(exampleSite, effect, change))),
  ).body
}

const lasting = (min: number, max: number): Duration => {
  return { min, max, unit: 'hours', basis: 'evidence', sources: [] }
}

describe('The page of a side effect', () => {
  it('says nothing of how strong it is where no word fits', async () => {
    const effect = exampleOf('side-effect')
    const { severity, ...without } = effect
    const site = exampleSite.map((document) => (document === effect ? without : document))
    const named = ({ html }: { html: string }) => html.includes(`>${uiText.en.severity[severity ?? 'mild']}<`)
    const own = `/side-effects/${effect.slug}/`
    for (const [documents, isSaid] of [
      [exampleSite, true],
      [site, false],
    ] as const) {
      const files = await renderSite(documents)
      expect(
        files.filter(({ address }) => address.path === own).map(({ page }) => named(page)),
        String(isSaid),
      ).toEqual([isSaid])
    }
  })

  it('has no heading for what nobody has said', async () => {
    const effect = exampleOf('side-effect')
    const { whatItFeelsLike: _feels, whatToDo: _do, howWeManageIt: _manage, ...without } = effect
    const site = exampleSite.map((document) => (document === effect ? without : document))
    const ids = ['what-it-feels-like', 'what-to-do', 'how-we-manage-it']
    const [page] = (await renderSite(site)).filter(({ address }) => address.path === `/side-effects/${effect.slug}/`)
    expect(ids.filter((id) => page?.page.html.includes(`id="${id}"`))).toEqual([])
    expect(page?.page.html).toContain(effect.summary)
  })

  it('states when the effect begins and ends in words that need no context', () => {
    const { duration, onset, peak } = viewWith({ duration: lasting(0, 4), onset: lasting(0, 0), peak: lasting(1, 2) })
    expect([duration, onset, peak].map((span) => span?.words)).toEqual([
      'Up to 4 hours',
      'At once',
      'After 1 to 2 hours',
    ])
  })

  it('doesn’t promise that an effect begins within the time that is given', () => {
    const { onset, peak } = viewWith({ onset: lasting(0, 4), peak: lasting(0, 2) })
    expect([onset, peak].map((time) => time?.words)).toEqual(['Usually within 4 hours', 'Usually within 2 hours'])
  })

  it('never calls an effect that can be dangerous mild or moderate alone', () => {
    const words = (isSerious: boolean) =>
      (['mild', 'moderate', 'severe'] as const).map((severity) => viewWith({ severity, isSerious }).severity)
    expect(words(true)).toEqual([
      'Usually mild, but it can be dangerous',
      'Usually moderate, but it can be dangerous',
      'Can be severe',
    ])
    expect(words(false)).toEqual(['Usually mild', 'Usually moderate', 'Can be severe'])
  })

  it('doesn’t say that an effect begins at once where it may begin at any later time', () => {
    const { onset } = viewWith({ onset: { min: 0, unit: 'days', basis: 'explanation', sources: [] } })
    expect(onset?.words).toBe('At once or at any later time')
  })

  it('states in words the times that no number tells', () => {
    const inWords = { inWords: 'as long as you wear the mask', basis: 'explanation' as const, sources: [] }
    const { duration, onset } = viewWith({ duration: inWords, onset: inWords })
    expect([duration, onset].map((time) => time?.words)).toEqual([
      'As long as you wear the mask',
      'As long as you wear the mask',
    ])
  })

  it('shows the medical name only where it differs from the plain name', () => {
    expect(viewWith({ plainName: 'Feeling sick', medicalName: 'Nausea' }).medicalName).toBe('Nausea')
    expect(viewWith({ plainName: 'Nausea', medicalName: 'nausea' }).medicalName).toBeUndefined()
    expect(viewWith({ plainName: 'Nausea', medicalName: undefined })).not.toHaveProperty('medicalName')
  })
})

describe('The times of a side effect, drawn as lines', () => {
  const span = (unit: Span['unit'], min: number, max?: number): Duration => {
    return { min, ...(max !== undefined && { max }), unit, basis: 'evidence', sources: [] }
  }
  const none = { onset: undefined, peak: undefined, duration: undefined }
  const timeOf = (times: Partial<Record<keyof typeof none, Duration>>) => viewWith({ ...none, ...times }).time
  const piecesOf = (line: { pieces: { start: number; width: number; isSure: boolean }[] } | undefined) =>
    line?.pieces.map(({ start, width, isSure }) => `${start}+${width}${isSure ? ' sure' : ''}`)

  it('share one scale, where it is told when the effect starts', () => {
    const time = timeOf({
      onset: span('minutes', 6, 12),
      peak: span('minutes', 30, 30),
      duration: span('hours', 1, 1.8),
    })
    expect(piecesOf(time?.onset)).toEqual(['5+5'])
    expect(piecesOf(time?.peak)).toEqual(['25+1.5 sure'])
    expect(piecesOf(time?.duration)).toEqual(['5+5', '55+45', '10+45 sure'])
    expect([time?.onset, time?.peak, time?.duration].map((line) => line?.countedFrom)).toEqual([
      undefined,
      undefined,
      'treatment',
    ])
    expect(time?.ticks).toEqual([
      { words: '1 hour', place: 50 },
      { words: '2 hours', place: 100 },
    ])
  })

  it('never say when the effect ends, nor that it starts with the treatment, where nobody says when it starts', () => {
    const time = timeOf({ peak: span('hours', 0, 1), duration: span('hours', 0, 4) })
    expect(time).not.toHaveProperty('onset')
    expect(time?.peak).toMatchObject({ countedFrom: 'treatment' })
    expect(time?.duration).toMatchObject({ countedFrom: 'effect' })
    expect(piecesOf(time?.duration)).toEqual(['0+100'])
    expect(time?.ticks.map(({ words }) => words)).toEqual(['2 hours', '4 hours'])
  })

  it('go on where there is no longest time', () => {
    const time = timeOf({ onset: span('days', 1, 1), duration: span('weeks', 1) })
    expect(time?.onset?.isOpen).toBe(false)
    expect(time?.duration?.isOpen).toBe(true)
    const last = time?.duration?.pieces.find(({ isSure }) => !isSure)
    expect(last!.start + last!.width).toBeCloseTo(100, 0)
    expect(timeOf({ onset: span('days', 1), duration: span('weeks', 1, 1) })?.duration?.isOpen).toBe(true)
  })

  it.each<[string, Parameters<typeof timeOf>[0]]>([
    ['none is given', {}],
    ['one is given', { duration: span('minutes', 0, 90) }],
    [
      'one is told in words',
      {
        onset: span('minutes', 5),
        duration: { inWords: 'For life', basis: 'explanation', sources: [] },
      },
    ],
    ['all are at once', { onset: span('minutes', 0, 0), duration: span('hours', 0, 0) }],
  ])('are left out where %s', (_, times) => {
    expect(timeOf(times)).toBeUndefined()
  })

  it('lie within their scale, with few times below them, in every unit', () => {
    const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const
    const numbers = [0, 0.25, 1, 7.5, 59, 400]
    for (const unit of units)
      for (const min of numbers)
        for (const max of [...numbers.filter((number) => number >= min), undefined]) {
          const time = timeOf({ onset: span('seconds', 20, 40), peak: span(unit, min, max), duration: span(unit, min) })
          expect(time!.ticks.length).toBeGreaterThan(0)
          expect(time!.ticks.length).toBeLessThanOrEqual(3)
          for (const { start, width } of [time!.onset!, time!.peak!, time!.duration!].flatMap(({ pieces }) => pieces)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(width).toBeGreaterThan(0)
            expect(start + width).toBeLessThanOrEqual(100.1)
          }
          for (const { place } of time!.ticks) expect(place).toBeLessThanOrEqual(100)
        }
  })
})

describe('The times of a side effect with one treatment', () => {
  const span = (unit: Span['unit'], min: number, max: number): Duration => ({
    ...{ min, max, unit, basis: 'explanation', sources: [] },
  })
  const times = [
    { name: 'Early bleeding', onset: span('hours', 0, 24) },
    { name: 'Late bleeding', onset: span('days', 5, 10), duration: span('hours', 1, 2) },
  ]
  const treatment = exampleOf('treatment')
  const site = withChange(exampleSite, treatment, {
    sideEffects: treatment.sideEffects.map((row, index) => (index === 0 ? { ...row, times } : row)),
  })
  const effect = exampleOf('side-effect')
  const rowOf = (kind: 'side-effect' | 'treatment-side-effects') => {
    const address = pagesOf(kind === 'side-effect' ? effect : treatment).find((page) => page.kind === kind)
    return new PageContext(requireKnownPage(address!), memorySnapshot(site))
  }

  it('are all told, on the page of the effect and on that of the treatment', () => {
    const [own] = sideEffectView(rowOf('side-effect')).body.frequencies
    expect(own?.times?.rows.map(({ name, onset, duration }) => [name, onset?.words, duration?.words])).toEqual([
      ['Early bleeding', 'Usually within 24 hours', undefined],
      ['Late bleeding', 'After 5 to 10 days', '1 to 2 hours'],
    ])
    const { serious, others } = treatmentSideEffectsView(rowOf('treatment-side-effects')).body
    const row = [...serious, ...others].find(({ name }) => name === effect.plainName)
    expect(row?.times?.rows).toHaveLength(2)
    expect(row).not.toHaveProperty('duration')
  })

  it('are drawn on one scale', () => {
    const [own] = sideEffectView(rowOf('side-effect')).body.frequencies
    const lines = own?.times?.rows.map(({ line }) => line)
    expect(lines?.map((line) => line?.countedFrom)).toEqual([undefined, 'treatment'])
    const [early, late] = lines!
    expect(early?.pieces.at(-1)!.start).toBe(0)
    expect(late?.pieces[0]!.start).toBeGreaterThan(early!.pieces[0]!.width)
  })
})

describe('A condition that nobody feels', () => {
  it('has a page without what it feels like', async () => {
    const effect = exampleOf('side-effect')
    const { whatItFeelsLike: _, ...unfelt } = effect
    const site = exampleSite.map((document) =>
      document.id === effect.id && document.locale === 'en' && document.type === 'side-effect'
        ? { ...unfelt, manifestation: 'condition' as const }
        : document,
    )
    const files = await renderSite(site)
    const html = files.find(({ address }) => address.path === `/side-effects/${effect.slug}/`)?.page.html ?? ''
    expect(html).toContain('id="what-to-do"')
    expect(html).not.toContain('id="what-it-feels-like"')
  })

  it('is an outcome where nobody can watch out for it: its page tells nobody to know when to get help', async () => {
    const effect = exampleOf('side-effect')
    const death = { manifestation: 'outcome' as const, isSerious: true, careAdvice: [] }
    const files = await renderSite(withChange(exampleSite, effect, death))
    const html = files.find(({ address }) => address.path === `/side-effects/${effect.slug}/`)?.page.html ?? ''
    expect(html).toContain('"@type":"MedicalEntity"')
    expect(html).not.toContain('serious-notice')
    expect(html).not.toContain('id="when-to-get-help"')
  })
})
