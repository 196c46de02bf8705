import type { FrequencyFigure, FrequencyQualifier, FrequencyUnit, FrequencyValue } from '@carepath/schema'

export const count = (
  numerator: number,
  denominator: number,
  qualifier: FrequencyQualifier = 'about',
): FrequencyValue => ({
  kind: 'count',
  numerator,
  denominator,
  qualifier,
})
export const percent = (
  share: number,
  denominator?: number,
  qualifier: FrequencyQualifier = 'exactly',
): FrequencyValue => ({
  kind: 'percent',
  percent: share,
  ...(denominator === undefined ? {} : { denominator }),
  qualifier,
})
export const range = (
  from: number,
  to: number,
  more: { studies?: number; denominator?: number } = {},
): FrequencyValue => ({
  kind: 'range',
  from,
  to,
  ...more,
})
export const rate = (
  numerator: number,
  denominator: number,
  qualifier: FrequencyQualifier = 'exactly',
): FrequencyValue => ({ kind: 'rate', numerator, denominator, qualifier })

export const figure = (value: FrequencyValue, per: FrequencyUnit = 'patient'): FrequencyFigure => ({
  value,
  per,
  sources: [{ type: 'source', id: 'trial' }],
})
