import { toFrequencyBand, type Frequency } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { frequencyPicture } from '../src/views/parts/frequency-picture.ts'
import { bandMeanings } from '../src/i18n/frequency.ts'
import { frequencyPhrase } from '../src/i18n/frequency-phrase.ts'

type Measured = Extract<Frequency, { isMeasured: true }>

const measured = (numerator: number, denominator: number, qualifier: Measured['qualifier'] = 'about'): Measured => ({
  isMeasured: true,
  numerator,
  denominator,
  qualifier,
  band: toFrequencyBand(numerator, denominator),
  product: 'ivRacemic',
  sources: [{ type: 'source', id: 'trial' }],
})

const inEnglish = (frequency: Frequency) => frequencyPhrase(frequency, 'en', uiText.en)

describe('How often an effect happens', () => {
  it.each([
    [measured(38, 188), 'About 1 in 5 people'],
    [measured(142, 188), 'About 8 in 10 people'],
    [measured(1, 2), 'About 1 in 2 people'],
    [measured(17, 24), 'About 7 in 10 people'],
    [measured(199, 200), 'About 99 in 100 people'],
    [measured(3, 403), 'About 1 in 130 people'],
    [measured(1, 12_345), 'About 1 in 12,000 people'],
    [measured(24, 24), 'Everyone who was asked'],
  ])('is stated as people picture it: %#', (frequency, words) => {
    expect(inEnglish(frequency).number).toBe(words)
  })

  it('never rounds "at least" up, nor "up to" down', () => {
    expect(inEnglish(measured(22, 100, 'atLeast')).number).toBe('At least 1 in 5 people')
    expect(inEnglish(measured(245, 1000, 'upTo')).number).toBe('Up to 1 in 4 people')
    expect(inEnglish(measured(64, 100, 'atLeast')).number).toBe('At least 6 in 10 people')
    expect(inEnglish(measured(64, 100, 'upTo')).number).toBe('Up to 7 in 10 people')
    expect(inEnglish(measured(97, 100, 'upTo')).number).toBe('Up to 97 in 100 people')
  })

  it('comes with the word for the number', () => {
    expect(inEnglish(measured(1, 5)).band).toBe('Very common')
    expect(inEnglish(measured(1, 2000)).band).toBe('Rare')
  })

  it('has no word where nobody in a study had the effect', () => {
    expect(inEnglish(measured(0, 67))).toEqual({ number: 'None of 67 people' })
  })

  it('has no word where only an upper limit is known', () => {
    expect(inEnglish(measured(245, 1000, 'upTo'))).toEqual({ number: 'Up to 1 in 4 people' })
  })

  it('is stated as not known, without a number', () => {
    const unknown: Frequency = { isMeasured: false, band: 'notKnown', product: 'ivRacemic', sources: [] }
    expect(inEnglish(unknown)).toEqual({ band: 'Not known' })
  })

  it('is stated in Spanish too', () => {
    const words = frequencyPhrase(measured(1, 5, 'atLeast'), 'es', uiText.es)
    expect(words).toEqual({ number: 'Al menos 1 de cada 5 personas', band: 'Muy frecuente' })
  })
})

describe('The picture beside the number', () => {
  it.each([
    [measured(38, 188), { marked: 2, all: 10 }],
    [measured(17, 24), { marked: 7, all: 10 }],
    [measured(24, 24), { marked: 10, all: 10 }],
    [measured(1, 4), { marked: 25, all: 100 }],
    [measured(199, 200), { marked: 99, all: 100 }],
    [measured(1, 100), { marked: 1, all: 100 }],
  ])('shows the share that the words state: %#', (frequency, picture) => {
    expect(frequencyPicture(frequency)).toEqual(picture)
  })

  it('is left out where it would mark nobody', () => {
    const unknown: Frequency = { isMeasured: false, band: 'notKnown', product: 'ivRacemic', sources: [] }
    for (const frequency of [measured(0, 67), measured(1, 130), unknown]) {
      expect(frequencyPicture(frequency)).toBeUndefined()
    }
  })
})

describe('The words for how often', () => {
  it('each mean at least a share of people, the rarest word fewer than a share', () => {
    const words = {
      ...uiText.en.frequency,
      bands: uiText.en.band,
      number: (value: number) => value.toLocaleString('en'),
      people: (value: number) => `${value.toLocaleString('en')} people`,
    }
    expect(bandMeanings(words)).toEqual([
      ['Very common', 'at least 1 in 10 people'],
      ['Common', 'at least 1 in 100 people'],
      ['Uncommon', 'at least 1 in 1,000 people'],
      ['Rare', 'at least 1 in 10,000 people'],
      ['Very rare', 'fewer than 1 in 10,000 people'],
    ])
  })
})
