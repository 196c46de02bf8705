import { describe, expect, it } from 'vitest'
import {
  compareByFrequency,
  minimumPeople,
  toBandVerdict,
  toFrequencyBand,
  type FrequencyFigure,
  type FrequencyQualifier,
  type FrequencyValue,
} from '@carepath/schema'

const count = (numerator: number, denominator: number, qualifier: FrequencyQualifier = 'about'): FrequencyValue => ({
  kind: 'count',
  numerator,
  denominator,
  qualifier,
})
const percent = (share: number, denominator?: number, qualifier: FrequencyQualifier = 'exactly'): FrequencyValue => ({
  kind: 'percent',
  percent: share,
  ...(denominator === undefined ? {} : { denominator }),
  qualifier,
})
const range = (from: number, to: number, denominator?: number): FrequencyValue => ({
  kind: 'range',
  from,
  to,
  ...(denominator === undefined ? {} : { denominator }),
})
const verdictOf = (value: FrequencyValue, per: FrequencyFigure['per'] = 'patient') => toBandVerdict({ value, per })

describe('the frequency band', () => {
  it.each([
    [1, 10, 'veryCommon'],
    [99, 1_000, 'common'],
    [1, 100, 'common'],
    [99, 10_000, 'uncommon'],
    [1, 1_000, 'uncommon'],
    [1, 10_000, 'rare'],
    [1, 10_001, 'veryRare'],
    [0, 50, 'veryRare'],
  ] as const)('of %i in %i people is %s', (numerator, denominator, band) => {
    expect(toFrequencyBand(numerator, denominator)).toBe(band)
  })
})

describe('the word for a figure', () => {
  it.each([
    [count(38, 188), 'veryCommon'],
    [count(3, 30), 'veryCommon'],
    [count(30, 30), 'veryCommon'],
    [count(3, 300), 'common'],
    [percent(20, 67, 'atLeast'), 'veryCommon'],
    [percent(10, 165), 'veryCommon'],
    [percent(1, 400), 'common'],
    [percent(0.1, 5_000), 'uncommon'],
    [percent(0.01, 40_000), 'rare'],
    [percent(0.01, 40_000, 'lessThan'), 'veryRare'],
    [range(12, 60, 900), 'veryCommon'],
  ] as const)('is the band of its share: %#', (value, band) => {
    expect(verdictOf(value)).toEqual({ band })
  })

  it.each([
    ['one person of 24', count(1, 24), 'tooFewPeople'],
    ['all of 5 people', count(5, 5), 'tooFewPeople'],
    ['one of one', count(1, 1), 'tooFewPeople'],
    ['29 of 29 people', count(29, 29), 'tooFewPeople'],
    ['3 of 299 people', count(3, 299), 'tooFewPeople'],
    ['a percentage of few people', percent(25, 20), 'tooFewPeople'],
    ['a percentage of unknown people', percent(35.8), 'unknownPeople'],
    ['a range without people', range(12, 60), 'unknownPeople'],
    ['a range across bands', range(0, 24.5, 4_000), 'severalBands'],
    ['at least 2 %, which may be very common', percent(2, 4_000, 'atLeast'), 'severalBands'],
    ['up to 1 in 4, which may be rare', count(245, 1_000, 'upTo'), 'severalBands'],
    ['fewer than 1 %, which may be rare', percent(1, 4_000, 'lessThan'), 'severalBands'],
    ['nobody', count(0, 50), 'nobody'],
    ['nobody of very many', count(0, 1_000_000), 'nobody'],
    ['0 %', percent(0), 'nobody'],
    ['a range from 0 to 0', range(0, 0, 80), 'nobody'],
  ] as const)('is withheld from %s', (_, value, because) => {
    expect(verdictOf(value)).toMatchObject({ because })
    expect(verdictOf(value).band).toBeUndefined()
  })

  it('is withheld from sessions and courses, however many were counted', () => {
    expect(verdictOf(count(3_000, 10_000), 'session')).toEqual({ because: 'notPeople' })
    expect(verdictOf(count(3_000, 10_000), 'course')).toEqual({ because: 'notPeople' })
  })

  it('says how many people it would need', () => {
    expect(verdictOf(count(1, 24))).toEqual({ because: 'tooFewPeople', minimum: 300 })
    expect(minimumPeople('veryCommon')).toBe(30)
    expect(minimumPeople('veryRare')).toBe(30_000)
  })
})

describe('the order of effects', () => {
  const effect = (name: string, value?: FrequencyValue, per: FrequencyFigure['per'] = 'patient') => ({
    name,
    figures: value ? [{ value, per, sources: [] }] : [],
  })

  it('puts the most frequent first, sessions after people, and unknown last', () => {
    const effects = [
      effect('unknown'),
      effect('none', count(0, 50)),
      effect('half of sessions', count(50, 100), 'session'),
      effect('half', percent(50)),
      effect('unknown too'),
      effect('a range around a tenth', range(0, 20)),
      effect('a fifth', percent(20, 67, 'atLeast')),
    ]
    expect(effects.toSorted(compareByFrequency).map(({ name }) => name)).toEqual([
      'half',
      'a fifth',
      'a range around a tenth',
      'none',
      'half of sessions',
      'unknown',
      'unknown too',
    ])
  })
})
