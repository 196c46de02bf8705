import { describe, expect, it } from 'vitest'
import { toFrequencyBand } from '@carepath/schema'

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
