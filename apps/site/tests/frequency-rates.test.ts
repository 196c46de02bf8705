import type { FrequencyQualifier, FrequencyUnit, FrequencyValue, TreatmentSideEffect } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { figurePhrase } from '../src/i18n/frequency-phrase.ts'
import { uiText } from '../src/i18n/ui-text.ts'
import { frequencyPicture } from '../src/views/parts/frequency-picture.ts'
import { count, figure, percent, rate } from './support/frequency-figures.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const of = (value: FrequencyValue, per: FrequencyUnit = 'patient', locale: 'en' | 'es' = 'en') =>
  figurePhrase(figure(value, per), { locale }, uiText[locale])
const ofOther = (value: FrequencyValue, perInWords: string, locale: 'en' | 'es' = 'en') =>
  figurePhrase({ ...figure(value, 'other'), perInWords }, { locale }, uiText[locale])

describe('A rate', () => {
  it.each([
    [rate(2.1, 100_000), 'treatments', '2.1 in 100,000 treatments'],
    [rate(9.7, 1_000), 'people each year', '9.7 in 1,000 people each year'],
    [rate(1.4, 100, 'about'), 'person-years', 'About 1.4 in 100 person-years'],
    [rate(3, 1_000_000), 'doses', '3 in 1 million doses'],
    [rate(12, 10_000, 'atLeast'), 'procedures', 'At least 12 in 10,000 procedures'],
    [rate(0.000_04, 100), 'doses', '4 in 10 million doses'],
    [rate(1_234.56, 100_000), 'doses', '1,234.56 in 100,000 doses'],
  ])('is told as it was published: %#', (value, units, words) => {
    expect(ofOther(value, units)).toEqual({ number: words })
  })

  it('is told in Spanish too', () => {
    expect(ofOther(rate(2.1, 100_000), 'tratamientos', 'es')).toEqual({
      number: '2.1 de cada 100,000 tratamientos',
    })
    expect(ofOther(rate(9.7, 1_000, 'about'), 'personas cada año', 'es').number).toBe(
      'Cerca de 9.7 de cada 1,000 personas cada año',
    )
    expect(of(rate(2.1, 1_000_000), 'session', 'es').number).toBe('2.1 de cada 1 millón de sesiones')
    expect(ofOther(rate(0.25, 1), 'personas cada año', 'es')).toEqual({
      number: '25 por cada 100 personas cada año',
      remark: 'Puede ocurrir más de una vez.',
    })
    expect(of(rate(0, 5_000), 'patient', 'es')).toEqual({
      number: '0 de cada 5,000 personas',
      remark: 'Aun así, puede ocurrir.',
    })
  })

  it('is of people, sessions or courses, and says which', () => {
    expect(of(rate(9.7, 1_000)).number).toBe('9.7 in 1,000 people')
    expect(of(rate(2.1, 100_000), 'session')).toEqual({
      number: '2.1 in 100,000 sessions',
      remark: 'This counts single sessions. One person may have many.',
    })
    expect(of(rate(2.1, 1_000), 'course').number).toBe('2.1 in 1,000 courses of treatment')
  })

  it('counts times where it is more than all, or is given for one person', () => {
    const remark = 'It can happen more than once.'
    expect(of(rate(140, 100))).toEqual({ number: '140 for every 100 people', remark })
    expect(ofOther(rate(0.25, 1), 'people each year')).toEqual({ number: '25 for every 100 people each year', remark })
    expect(ofOther(rate(1.4, 1, 'moreThan'), 'people each year').number).toBe(
      'More than 140 for every 100 people each year',
    )
    expect(of(rate(5e9, 3)).number).toBe('5 billion for every 3 people')
    expect(of(rate(100, 100)).number).toBe('100 in 100 people')
  })

  it('of none promises nothing', () => {
    const remark = 'It can still happen.'
    expect(ofOther(rate(0, 100_000), 'doses')).toEqual({ number: '0 in 100,000 doses', remark })
    expect(ofOther(rate(0, 1), 'people each year').remark).toBe(remark)
    expect(ofOther(rate(0.5, 1_000, 'lessThan'), 'doses')).toEqual({ number: 'Fewer than 5 in 10,000 doses' })
  })

  it('has neither a word nor a picture, nor is it called a study of few people', () => {
    const numbers = [
      [0, 1],
      [0.25, 1],
      [3, 10],
      [300, 1_000],
      [2.1, 100_000],
      [90_000, 300_000],
      [140, 100],
    ] as const
    const qualifiers: FrequencyQualifier[] = ['exactly', 'about', 'atLeast', 'moreThan', 'upTo', 'lessThan']
    for (const [part, all] of numbers)
      for (const qualifier of qualifiers) {
        const value = rate(part, all, qualifier)
        expect(frequencyPicture(figure(value))).toBeUndefined()
        expect(of(value)).not.toHaveProperty('band')
        expect(of(value)).not.toHaveProperty('counted')
        expect(of(value).remark ?? '').not.toContain('Too few')
      }
  })

  describe('is compared', () => {
    const compared = (value: FrequencyValue, other: FrequencyValue, locale: 'en' | 'es' = 'en') =>
      phraseOf(value, other, locale).comparator
    const phraseOf = (value: FrequencyValue, other: FrequencyValue, locale: 'en' | 'es' = 'en') =>
      figurePhrase(
        {
          ...figure(value, 'other'),
          perInWords: locale === 'en' ? 'people each year' : 'personas cada año',
          comparator: { name: locale === 'en' ? 'a placebo' : 'un placebo', value: other },
        },
        { locale },
        uiText[locale],
      )

    it('with a rate', () => {
      expect(compared(rate(9.7, 1_000), rate(6.2, 1_000))).toBe('With a placebo: 6.2 in 1,000')
      expect(compared(rate(9.7, 1_000), rate(6.2, 1_000, 'about'), 'es')).toBe(
        'Con un placebo: cerca de 6.2 de cada 1,000',
      )
      expect(compared(rate(9.7, 1_000), rate(0, 1_000))).toBe('With a placebo: 0 in 1,000')
    })

    it('with a rate for as many as itself, unless that would round it', () => {
      expect(compared(rate(2.1, 1_000), rate(14, 100_000))).toBe('With a placebo: 0.14 in 1,000')
      expect(compared(rate(0.5, 1), rate(0.25, 1))).toBe('With a placebo: 25 for every 100')
      expect(compared(rate(2.1, 100_000), rate(0.07, 1))).toBe('With a placebo: 7,000 in 100,000')
      expect(compared(rate(140, 100), rate(80, 100))).toBe('With a placebo: 80 for every 100')
      expect(compared(rate(80, 100), rate(140, 100))).toBe('With a placebo: 140 for every 100')
      expect(compared(rate(140, 100), rate(80, 100), 'es')).toBe('Con un placebo: 80 por cada 100')
      expect(compared(rate(2.1, 1_000), rate(2.1, 7_000))).toBe('With a placebo: 0.3 in 1,000')
      expect(compared(rate(2.1, 1_000), rate(1, 3_000))).toBe('With a placebo: 1 in 3,000')
    })

    it('with a percentage of nobody knows how many, in one form', () => {
      expect(compared(rate(9.7, 1_000), percent(3))).toBe('With a placebo: about 30 in 1,000')
      expect(compared(rate(9.7, 1_000), percent(3), 'es')).toBe('Con un placebo: cerca de 30 de cada 1,000')
      expect(compared(percent(3), rate(9.7, 1_000))).toBe('With a placebo: 9.7 in 1,000')
      expect(phraseOf(percent(3), rate(9.7, 1_000)).number).toBe('About 30 in 1,000 people each year')
    })

    it('with a figure of another kind', () => {
      expect(compared(rate(9.7, 1_000), percent(3, 400))).toBe('With a placebo: about 1 in 33 (3% of 400)')
      expect(compared(rate(9.7, 1_000), count(3, 300))).toBe('With a placebo: about 1 in 100 (3 of 300)')
    })
  })
})

describe('The pages of an effect with a rate', () => {
  const treatment = exampleOf('treatment')
  const effect = exampleOf('side-effect')
  const { sources } = treatment.sideEffects[0]!.figures[0]!
  const row = (value: FrequencyValue): TreatmentSideEffect => ({
    effect: { type: 'side-effect', id: effect.id },
    figures: [{ value, per: 'other', perInWords: 'treatments', sources }],
    sources: [],
  })

  it('all say it, with no picture', async () => {
    const site = withChange(exampleSite, treatment, { sideEffects: [row(rate(2.1, 100_000))] })
    const files = await renderSite(site)
    for (const path of [
      '/side-effects/',
      `/side-effects/${effect.slug}/`,
      `/treatments/${treatment.slug}/side-effects/`,
    ]) {
      const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
      expect(html, path).toContain('2.1 in 100,000 treatments')
      expect(html, path).not.toContain('class="frequency-picture')
      expect(html, path).not.toContain('frequency__band')
    }
  })

  it('say several rates of one effect of as many', async () => {
    const [first, second] = [row(rate(9.8, 1_000)), row(rate(0.6, 1_000))]
    const both = { ...first, figures: [...first.figures, ...second.figures] }
    const files = await renderSite(withChange(exampleSite, treatment, { sideEffects: [both] }))
    for (const path of ['/side-effects/', `/treatments/${treatment.slug}/side-effects/`]) {
      const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
      expect(html, path).toContain('98 in 10,000 treatments')
      expect(html, path).toContain('6 in 10,000 treatments')
    }
  })

  it('say a percentage beside a rate of the same thing in its form, and of another thing in its own', async () => {
    const [first, second] = [row(rate(9.8, 1_000)), row(percent(3))]
    const ofPeople = { ...second.figures[0]!, value: percent(4), per: 'patient' as const, perInWords: undefined }
    const both = { ...first, figures: [...first.figures, ...second.figures, ofPeople] }
    const files = await renderSite(withChange(exampleSite, treatment, { sideEffects: [both] }))
    for (const path of ['/side-effects/', `/treatments/${treatment.slug}/side-effects/`]) {
      const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
      expect(html, path).toContain('9.8 in 1,000 treatments')
      expect(html, path).toContain('About 30 in 1,000 treatments')
      expect(html, path).toContain('4% of people')
    }
  })
})
