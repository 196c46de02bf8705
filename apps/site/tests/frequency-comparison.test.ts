import type { FrequencyValue } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { figurePhrase } from '../src/i18n/frequency-phrase.ts'
import { count, figure, percent, range } from './support/frequency-figures.ts'

describe('How often an effect happens', () => {
  it('comes with what was seen without the treatment', () => {
    const with_ = (value: FrequencyValue) =>
      figurePhrase(
        { ...figure(count(58, 165)), comparator: { name: 'a sham coil', value } },
        { locale: 'en' },
        uiText.en,
      ).comparator
    expect(with_(count(8, 158, 'exactly'))).toBe('With a sham coil: about 5 in 100 people (8 of 158 people studied)')
    expect(with_(percent(5.1))).toBe('With a sham coil: 5.1% of people')
    expect(with_(count(0, 158))).toBe('With a sham coil: none of 158 people studied')
    expect(with_(count(2, 20, 'exactly'))).toBe('With a sham coil: 2 of 20 people studied')
    expect(with_(range(0, 5))).toBe('With a sham coil: 0% to 5% of people')
  })

  it('is compared without the words for what was counted in one group alone', () => {
    const compared = (value: FrequencyValue, other: FrequencyValue, locale: 'en' | 'es' = 'en') =>
      figurePhrase(
        {
          ...figure(value, 'other'),
          perInWords: locale === 'en' ? 'months with a catheter' : 'meses con un catéter',
          comparator: { name: locale === 'en' ? 'a fistula' : 'una fístula', value: other },
        },
        { locale },
        uiText[locale],
      ).comparator
    expect(compared(percent(2.22), percent(0.11))).toBe('With a fistula: 0.11%')
    expect(compared(percent(2.22), percent(0.11), 'es')).toBe('Con una fístula: 0.11%')
    expect(compared(count(19, 14_085), count(1, 8_278))).toBe('With a fistula: about 12 in 100,000 (1 of 8,278)')
    expect(compared(count(19, 14_085), count(0, 8_278))).toBe('With a fistula: 0 of 8,278')
    expect(compared(count(40, 50), count(40, 40))).toBe('With a fistula: 40 of 40')
    expect(compared(count(19, 14_085), count(2, 20))).toBe('With a fistula: 2 of 20')
    expect(compared(percent(3), range(1, 2, { studies: 3, denominator: 900 }))).toBe(
      'With a fistula: 1% to 2% in 3 studies (900 in all)',
    )
    expect(compared(percent(3), percent(0))).toBe('With a fistula: 0%')
    expect(compared(count(5, 50), percent(5, 3_000_000), 'es')).toBe(
      'Con una fístula: 5 de cada 100 (5% de 3 millones)',
    )
  })

  it('has no word where as many had it without the treatment', () => {
    const bandOf = (value: FrequencyValue, other: FrequencyValue) =>
      figurePhrase(
        { ...figure(value), comparator: { name: 'the whole country', value: other } },
        { locale: 'en' },
        uiText.en,
      ).band
    expect(bandOf(count(634, 7_417), count(761, 7_417))).toBeUndefined()
    expect(bandOf(count(634, 7_417), count(634, 7_417))).toBeUndefined()
    expect(bandOf(count(634, 7_417), count(361, 7_417))).toBe('Common')
    expect(bandOf(count(634, 7_417), range(2, 9))).toBeUndefined()
  })

  it('is told of as many as what it is compared with, whatever its share alone would be', () => {
    const told = (value: FrequencyValue, other: FrequencyValue) => {
      const phrase = figurePhrase(
        { ...figure(value), comparator: { name: 'a placebo', value: other } },
        { locale: 'en' },
        uiText.en,
      )
      return [phrase.number, phrase.comparator?.replace(/ \(.*/u, '')]
    }
    expect(told(count(59, 687), count(19, 692))).toEqual([
      'About 9 in 100 people',
      'With a placebo: about 3 in 100 people',
    ])
    expect(told(count(12, 320), count(1, 350))).toEqual([
      'About 38 in 1,000 people',
      'With a placebo: about 3 in 1,000 people',
    ])
    expect(told(count(23, 150), count(4, 148))[0]).toBe('About 15 in 100 people')
    // What is told as it was counted has no form that the other could take.
    expect(told(count(12, 320), count(2, 20))[0]).toBe('About 1 in 27 people')
    expect(told(count(12, 320), count(0, 350))[0]).toBe('About 1 in 27 people')
  })

  it('is compared in the form of the figure itself, so that both can be held side by side', () => {
    const compared = (value: FrequencyValue, other: FrequencyValue) =>
      figurePhrase(
        { ...figure(value, 'session'), comparator: { name: 'a panel', value: other } },
        { locale: 'en' },
        uiText.en,
      ).comparator
    expect(compared(percent(0.6), percent(0.3))).toBe('With a panel: about 3 in 1,000 sessions')
    expect(compared(percent(0.6), percent(3))).toBe('With a panel: about 30 in 1,000 sessions')
    expect(compared(percent(3), percent(0.6))).toBe('With a panel: 0.6% of sessions')
    expect(compared(percent(0.6), percent(0.03))).toBe('With a panel: about 3 in 10,000 sessions')
  })
})
