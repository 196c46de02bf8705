import type { Clinic, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { formatDay, formatMoney, formatNumber, formatPercent, formatStatedNumber } from '../src/i18n/format-number.ts'
import { openingLines } from '../src/page-context/opening-lines.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const plain = (words: string | undefined) => words?.replaceAll(/\s/gu, ' ')

describe('Numbers, days and times', () => {
  it('are written as people of the country write them', () => {
    const inCountry = (country: string) => {
      const region = { locale: 'es', country } as const
      return [formatStatedNumber(region, 0.5), formatNumber(region, 23_500), formatPercent(region, 2.5)].map(plain)
    }
    expect(inCountry('ES')).toEqual(['0,5', '23.500', '2,5 %'])
    expect(inCountry('CO')).toEqual(['0,5', '23.500', '2,5%'])
    expect(inCountry('MX')).toEqual(['0.5', '23,500', '2.5%'])
    expect(formatDay({ locale: 'en', country: 'IE' }, '2026-11-30')).toBe('30 November 2026')
    expect(plain(formatMoney({ locale: 'es', country: 'ES' }, 1250.5, 'EUR'))).toBe('1250,50 €')
  })

  it('keep the language’s own form where most people of the country speak another', () => {
    expect(formatNumber({ locale: 'es', country: 'US' }, 23_500)).toBe(formatNumber({ locale: 'es' }, 23_500))
    // Words in English have "2.1" in them, also where a clinic in Spain writes them.
    expect(formatStatedNumber({ locale: 'en', country: 'ES' }, 2.1)).toBe('2.1')
    expect(formatDay({ locale: 'en', country: 'ES' }, '2026-11-30')).toBe('November 30, 2026')
  })

  it('keep, in Europe, the language’s form of Europe where most people of the country speak another', () => {
    const inGermany = { locale: 'es', country: 'DE' } as const
    expect(plain(formatMoney(inGermany, 224.99, 'EUR'))).toBe('224,99 €')
    expect(formatStatedNumber(inGermany, 2.1)).toBe('2,1')
    expect(formatNumber({ locale: 'es', country: 'GB' }, 23_500)).toBe('23.500')
    expect(formatNumber({ locale: 'es', country: 'CA' }, 23_500)).toBe('23,500')
    const hours = [{ day: 'monday', opens: '08:00', closes: '17:00' } as const]
    expect(plain(openingLines(hours, inGermany)[0]?.hours)).toBe('8:00 – 17:00')
  })

  it('know clocks of twelve and of twenty-four hours', () => {
    const hours = [{ day: 'monday', opens: '08:30', closes: '14:00' } as const]
    const shown = (region: Parameters<typeof openingLines>[1]) => plain(openingLines(hours, region)[0]?.hours)
    expect(shown({ locale: 'es', country: 'ES' })).toBe('8:30 – 14:00')
    expect(shown({ locale: 'en', country: 'US' })).toBe('8:30 AM – 2:00 PM')
  })
})

describe('A page', () => {
  const effect = exampleOf('side-effect')
  const abroad: Clinic['address'] = { street: 'Calle Uno 4', city: 'Valencia', country: 'ES' }
  const emergencyText = 'If it can’t wait, call 112.'
  const siteIn = (address?: Clinic['address']): PublishedDocument[] =>
    exampleSite.map((document) => {
      if (document.type === 'clinic' && address) return { ...document, address, emergencyText }
      if (document.type !== 'treatment') return document
      const figure = { kind: 'figure', value: { kind: 'percent', percent: 12.5, qualifier: 'about' }, per: 'patient' }
      return {
        ...document,
        sideEffects: document.sideEffects.map((row) => ({
          ...row,
          figures: row.figures.map((own) => ({ ...own, ...figure })),
        })),
      } as PublishedDocument
    })
  const wordsOf = (site: PublishedDocument[], path: string) => JSON.stringify(pageAt(site, path).page)

  it('has the numbers of its clinic’s country', () => {
    const path = `/es/side-effects/${effect.slug}/`
    expect(plain(wordsOf(siteIn(abroad), path))).toContain('12,5 %')
    expect(plain(wordsOf(siteIn(), path))).toContain('12.5%')
    expect(plain(wordsOf(siteIn(abroad), path))).not.toContain('12.5%')
  })

  it('says in which country’s form it is written', () => {
    expect(pageAt(siteIn(abroad), `/es/side-effects/${effect.slug}/`).page.country).toBe('ES')
    expect(pageAt(siteIn(), '/glossary/').page.country).toBe('US')
  })
})
