import type { FrequencyUnit, FrequencyValue } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { bandPhrases, figurePhrase } from '../src/i18n/frequency-phrase.ts'
import { count, figure, percent, range } from './support/frequency-figures.ts'

const inEnglish = (value: FrequencyValue, per?: FrequencyUnit) =>
  figurePhrase(figure(value, per), { locale: 'en' }, uiText.en)
const inWords = (value: FrequencyValue, perInWords: string, locale: 'en' | 'es' = 'en') =>
  figurePhrase({ ...figure(value, 'other'), perInWords }, { locale }, uiText[locale])
const inSpanish = (value: FrequencyValue, per?: FrequencyUnit) =>
  figurePhrase(figure(value, per), { locale: 'es' }, uiText.es)

describe('How often an effect happens', () => {
  it.each([
    [count(38, 188), 'About 1 in 5 people'],
    [count(142, 188), 'About 8 in 10 people'],
    [count(1, 2_000, 'exactly'), '1 in 2,000 people'],
    [count(38, 188, 'exactly'), 'About 1 in 5 people'],
    [count(20, 40), 'About 1 in 2 people'],
    [count(199, 200), 'About 99 in 100 people'],
    [count(3, 403), 'About 1 in 130 people'],
    [count(1, 12_345), 'About 1 in 12,000 people'],
    [count(50, 50), 'All 50 people studied'],
    [percent(35.8, 165), 'About 1 in 3 people'],
    [percent(20, 67, 'atLeast'), 'At least 1 in 5 people'],
    [percent(0.05, 40_000), '1 in 2,000 people'],
  ])('is stated as people picture it, where enough people were watched: %#', (value, words) => {
    expect(inEnglish(value).number).toBe(words)
  })

  it('is stated in the words for what was counted, which carry no word for people', () => {
    expect(inWords(percent(5), 'eyes')).toEqual({ number: '5% of eyes' })
    expect(inWords(count(3, 1_000), 'injections')).toEqual({
      number: 'About 1 in 330 injections',
      counted: '3 of 1,000 injections in the study',
    })
    expect(inWords(count(40, 40), 'hips').number).toBe('All 40 hips in the study')
    expect(inWords(percent(5), 'ojos', 'es').number).toBe('5% de ojos')
    expect(inWords(count(40, 40), 'ojos', 'es').number).toBe('El 100% de 40 ojos, según los datos')
    expect(inWords(count(0, 40), 'ojos', 'es').number).toBe('0 de 40 ojos, según los datos')
    expect(inWords(count(1, 20), 'ojos', 'es').remark).toBe(
      'Los datos son muy pocos para saber con qué frecuencia ocurre.',
    )
  })

  it('is stated as so many in a thousand or more where it is a part of one percent', () => {
    expect(inWords(range(0.0003, 0.0006), 'doses').number).toBe('3 to 6 in 1 million doses')
    expect(inWords(percent(0.04), 'eyes').number).toBe('About 4 in 10,000 eyes')
    expect(inEnglish(percent(0.0021), 'session').number).toBe('About 21 in 1 million sessions')
    expect(inEnglish(percent(0.6), 'session').number).toBe('About 6 in 1,000 sessions')
    expect(inEnglish(percent(0.25)).number).toBe('About 25 in 10,000 people')
    expect(inEnglish(percent(0.9, undefined, 'atLeast')).number).toBe('At least 9 in 1,000 people')
    expect(inEnglish(range(0.3, 0.9)).number).toBe('3 to 9 in 1,000 people')
    expect(inSpanish(percent(0.6), 'session').number).toBe('Cerca de 6 de cada 1,000 sesiones')
    expect(inEnglish(range(0, 0.05)).number).toBe('0 to 5 in 10,000 people')
    expect(inSpanish(percent(0.0021, undefined, 'lessThan'), 'session').number).toBe(
      'Menos de 21 de cada 1 millón de sesiones',
    )
    expect(inEnglish(percent(0.1)).number).toBe('About 1 in 1,000 people')
    expect(inEnglish(percent(1)).number).toBe('1% of people')
    expect(inEnglish(range(0, 24.5)).number).toBe('0% to 24.5% of people')
  })

  it('never rounds a lower limit up, nor an upper one down', () => {
    expect(inEnglish(count(22, 100, 'atLeast')).number).toBe('At least 1 in 5 people')
    expect(inEnglish(count(22, 100, 'moreThan')).number).toBe('More than 1 in 5 people')
    expect(inEnglish(count(245, 1000, 'upTo')).number).toBe('Up to 1 in 4 people')
    expect(inEnglish(count(64, 100, 'atLeast')).number).toBe('At least 6 in 10 people')
    expect(inEnglish(count(64, 100, 'upTo')).number).toBe('Up to 7 in 10 people')
    expect(inEnglish(count(97, 100, 'upTo')).number).toBe('Up to 97 in 100 people')
    expect(inEnglish(percent(0.9, 4_000, 'lessThan')).number).toBe('Fewer than 1 in 110 people')
    expect(inEnglish(percent(99.6, 500, 'upTo')).number).toBe('Up to 99.6% of 500 people studied')
    expect(inEnglish(count(500, 500, 'upTo')).number).toBe('Up to 500 of 500 people studied')
  })

  it('comes with its word and with what was counted', () => {
    expect(inEnglish(count(38, 188))).toEqual({
      number: 'About 1 in 5 people',
      counted: '38 of 188 people studied',
      band: 'Very common',
    })
    expect(inEnglish(percent(20, 67, 'atLeast'))).toEqual({
      number: 'At least 1 in 5 people',
      counted: 'At least 20% of 67 people studied',
      band: 'Very common',
    })
  })

  it.each([
    [count(1, 24), '1 of 24 people studied'],
    [count(1, 24, 'exactly'), '1 of 24 people studied'],
    [count(1, 1, 'exactly'), '1 of 1 person studied'],
    [count(1, 2, 'exactly'), '1 of 2 people studied'],
    [count(3, 3), 'All 3 people studied'],
    [count(2, 5, 'atLeast'), 'At least 2 of 5 people studied'],
    [percent(25, 20), '25% of 20 people studied'],
    [percent(100, 4), 'All 4 people studied'],
  ])('is no more than what was seen in few people, and says that they are few: %#', (value, words) => {
    expect(inEnglish(value)).toEqual({ number: words, remark: 'Too few people to say how often it happens.' })
  })

  it('promises nothing where nobody had it', () => {
    const remark = 'It can still happen.'
    expect(inEnglish(count(0, 50))).toEqual({ number: 'None of 50 people studied', remark })
    expect(inEnglish(count(0, 1, 'exactly'))).toEqual({ number: 'None of 1 person studied', remark })
    expect(inEnglish(percent(0))).toEqual({ number: '0% of people studied', remark })
    expect(inEnglish(percent(0, 400))).toEqual({ number: 'None of 400 people studied', remark })
    expect(inEnglish(range(0, 0, { studies: 3 }))).toEqual({ number: '0% of people in 3 studies', remark })
  })

  it('is the percentage alone where it is not known of how many people', () => {
    expect(inEnglish(percent(35.8))).toEqual({ number: '35.8% of people' })
    expect(inEnglish(percent(0.04))).toEqual({ number: 'About 4 in 10,000 people' })
    expect(inEnglish(percent(0.1, undefined, 'lessThan'))).toEqual({ number: 'Fewer than 1 in 1,000 people' })
    expect(inEnglish(percent(100))).toEqual({ number: '100% of people' })
  })

  it('is a range as the studies give it, with a word only where all of it is in one band', () => {
    expect(inEnglish(range(0, 24.5, { studies: 27 }))).toEqual({ number: '0% to 24.5% of people in 27 studies' })
    expect(inEnglish(range(5, 5, { studies: 1 }))).toEqual({ number: '5% of people in 1 study' })
    expect(inEnglish(range(12, 60, { denominator: 900 }))).toEqual({
      number: '12% to 60% of people',
      counted: '900 people in all',
      band: 'Very common',
    })
  })

  it('says so where sessions or courses were counted, and gives no word', () => {
    expect(inEnglish(count(300, 1_000), 'session')).toEqual({
      number: 'About 3 in 10 sessions',
      counted: '300 of 1,000 sessions studied',
      remark: 'This counts single sessions. One person may have many.',
    })
    expect(inEnglish(count(1, 8), 'course')).toEqual({
      number: '1 of 8 courses of treatment studied',
      remark:
        'Too few courses of treatment to say how often it happens. This counts courses of treatment. One person may have several.',
    })
    expect(inEnglish(percent(0.003), 'session').number).toBe('About 3 in 100,000 sessions')
  })

  it('is read in millions where so many were counted', () => {
    expect(inWords(percent(0.1, 23_300_000, 'about'), 'visits for a shot')).toEqual({
      number: 'About 1 in 1,000 visits for a shot',
      counted: 'About 0.1% of 23.3 million visits for a shot in the study',
    })
    expect(inEnglish(count(8, 8_456_789), 'session').counted).toBe('8 of 8.46 million sessions studied')
    expect(inSpanish(count(8, 23_300_000), 'session').counted).toBe('8 de 23.3 millones de sesiones estudiadas')
    expect(inSpanish(count(8, 1_000_000)).counted).toBe('8 de 1 millón de personas estudiadas')
    expect(inWords(count(8, 23_300_000), 'visitas', 'es').counted).toBe(
      '8 de 23.3 millones de visitas, según los datos',
    )
    expect(inEnglish(count(8, 999_999)).counted).toBe('8 of 999,999 people studied')
  })

  it('has no decimals in a group of fewer than a hundred', () => {
    expect(inEnglish(percent(35.8, 67)).counted).toBe('36% of 67 people studied')
    expect(inEnglish(percent(35.8, 24)).number).toBe('36% of 24 people studied')
    expect(inEnglish(percent(35.8, 165)).counted).toBe('35.8% of 165 people studied')
    expect(inEnglish(percent(0.4, 60)).counted).toBe('0.4% of 60 people studied')
    expect(inEnglish(percent(99.6, 60, 'upTo')).number).toBe('Up to 99.6% of 60 people studied')
  })

  it('is stated in Spanish too', () => {
    expect(inSpanish(percent(20, 67, 'atLeast'))).toEqual({
      number: 'Al menos 1 de cada 5 personas',
      counted: 'Al menos 20% de 67 personas estudiadas',
      band: 'Muy frecuente',
    })
    expect(inSpanish(percent(24.5)).number).toBe('24.5% de las personas')
    expect(inSpanish(range(0, 24.5, { studies: 27 })).number).toBe('Del 0% al 24.5% de las personas en 27 estudios')
    expect(inSpanish(count(0, 50))).toEqual({
      number: 'Ninguna de 50 personas estudiadas',
      remark: 'Aun así, puede ocurrir.',
    })
    expect(inSpanish(count(24, 24)).number).toBe('Las 24 personas estudiadas')
  })
})

describe('The words for how often', () => {
  it('each mean at least a share of people, the rarest word fewer than a share', () => {
    expect(bandPhrases({ locale: 'en' }, uiText.en)).toEqual([
      ['Very common', 'at least 1 in 10 people'],
      ['Common', 'at least 1 in 100 people'],
      ['Uncommon', 'at least 1 in 1,000 people'],
      ['Rare', 'at least 1 in 10,000 people'],
      ['Very rare', 'fewer than 1 in 10,000 people'],
    ])
  })
})
