import { describe, expect, it } from 'vitest'
import {
  compareByFrequency,
  minimumPeople,
  toBandVerdict,
  toFrequencyBand,
  FrequencyFigureSchema,
  FrequencyValueSchema,
  isNobody,
  type FrequencyQualifier,
  type FrequencyUnit,
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
const rate = (numerator: number, denominator: number, qualifier: FrequencyQualifier = 'exactly'): FrequencyValue => ({
  kind: 'rate',
  numerator,
  denominator,
  qualifier,
})
const verdictOf = (value: FrequencyValue, per: FrequencyUnit = 'patient') => toBandVerdict({ value, per })

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

describe('a rate', () => {
  it.each([
    ['a decimal in very many', rate(2.1, 100_000)],
    ['more times than people', rate(140, 100, 'moreThan')],
    ['a part of one', rate(0.25, 1)],
    ['none', rate(0, 10_000)],
    ['very little', rate(0.000_000_1, 1)],
    ['fewer than some', rate(0.5, 1_000, 'lessThan')],
    ['very much', rate(5e9, 3)],
  ])('is as a study says it: %s', (_, value) => {
    expect(FrequencyValueSchema.parse(value)).toEqual(value)
  })

  it.each([
    [rate(-1, 100), 'numerator'],
    [rate(Infinity, 100), 'numerator'],
    [rate(2.1, 0), 'denominator'],
    [rate(2.1, 1.5), 'denominator'],
    [rate(0, 100, 'lessThan'), 'qualifier'],
    [{ ...rate(2.1, 100), percent: 2 }, undefined],
    [{ kind: 'rate', denominator: 100, qualifier: 'exactly' }, 'numerator'],
  ])('is refused where it is none: %#', (value, field) => {
    const { error } = FrequencyValueSchema.safeParse(value)
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it('is no count of people with a decimal', () => {
    expect(FrequencyValueSchema.safeParse({ ...rate(2.1, 100), kind: 'count' }).success).toBe(false)
  })

  it('is compared with a rate', () => {
    const figure = {
      value: rate(9.7, 1_000),
      per: 'other',
      perInWords: 'people each year',
      comparator: { name: 'a placebo', value: rate(6.2, 1_000) },
      sources: [{ type: 'source', id: 'trial' }],
    }
    expect(FrequencyFigureSchema.parse(figure)).toEqual(figure)
  })

  it.each(['patient', 'session', 'course', 'other'] as const)('has no word, whatever is counted: %s', (per) => {
    expect(verdictOf(rate(30, 100), per)).toEqual({ because: 'rate' })
    expect(verdictOf(rate(0, 100_000), per)).toEqual({ because: 'rate' })
  })

  it('of none says that nobody had it, and a limit above none doesn’t', () => {
    expect([rate(0, 100), rate(0, 100, 'upTo'), rate(0.1, 100, 'lessThan'), rate(0.1, 100)].map(isNobody)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(isNobody(rate(0, 100, 'atLeast'))).toBe(false)
  })
})

describe('the order of effects', () => {
  const effect = (name: string, value?: FrequencyValue, per: FrequencyUnit = 'patient') => ({
    name,
    figures: value ? [{ value, per, sources: [] }] : [],
  })

  it('puts rates among the shares of what they are of', () => {
    const effects = [
      effect('2.1 in 100,000 sessions', rate(2.1, 100_000), 'session'),
      effect('one percent of sessions', percent(1), 'session'),
      effect('9.7 in 1,000 people', rate(9.7, 1_000)),
      effect('at least 140 for every 100 people', rate(140, 100, 'atLeast')),
      effect('half of people', percent(50)),
      effect('120 for every 100 people', rate(120, 100)),
    ]
    expect(effects.toSorted(compareByFrequency).map(({ name }) => name)).toEqual([
      'at least 140 for every 100 people',
      '120 for every 100 people',
      'half of people',
      '9.7 in 1,000 people',
      'one percent of sessions',
      '2.1 in 100,000 sessions',
    ])
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
