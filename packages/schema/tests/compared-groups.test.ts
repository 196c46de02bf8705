import { describe, expect, it } from 'vitest'
import { BenefitSchema } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'

const { numerator: _, denominator: __, percent: ___, ...benefit } = examples.treatment.valid[0]!.benefits[0]!
const faultsOf = (change: object) =>
  (BenefitSchema.safeParse({ ...benefit, statement: 'More people slept well.', ...change }).error?.issues ?? []).map(
    ({ path }) => path.join('.'),
  )

describe('A result of several groups', () => {
  it('gives each group its count or its share', () => {
    const otherGroups = [
      { name: 'a placebo', numerator: 14, denominator: 91 },
      { name: 'bupropion', percent: 56.6 },
    ]
    expect(faultsOf({ percent: 60, otherGroups })).toEqual([])
    expect(faultsOf({ percent: 60, otherGroups: [{ name: 'a placebo' }] })).toEqual(['otherGroups.0.numerator'])
    expect(faultsOf({ percent: 60, otherGroups: [{ name: 'a placebo', numerator: 9 }] })).toEqual([
      'otherGroups.0.denominator',
    ])
  })

  it('may be a ratio alone, within its interval', () => {
    expect(faultsOf({ ratio: { kind: 'hazard', value: 1.34, low: 1.09, high: 1.65 } })).toEqual([])
    expect(faultsOf({ ratio: { kind: 'risk', value: 0.8 } })).toEqual([])
    expect(faultsOf({ ratio: { kind: 'odds', value: 2, low: 1.09, high: 1.65 } })).toEqual(['ratio.value'])
    expect(faultsOf({ ratio: { kind: 'odds', value: 2, low: 1.09 } })).toEqual(['ratio.high'])
    expect(faultsOf({})).toEqual(['numerator'])
  })
})

describe('A result without a figure', () => {
  it('says that its sources publish none, and has none then', () => {
    expect(faultsOf({})).toEqual(['numerator'])
    expect(faultsOf({ isWithoutFigure: true })).toEqual([])
    expect(faultsOf({ isWithoutFigure: true, percent: 60 })).toEqual(['isWithoutFigure'])
    expect(faultsOf({ isWithoutFigure: true, numerator: 6, denominator: 9 })).toEqual(['isWithoutFigure'])
  })
})
