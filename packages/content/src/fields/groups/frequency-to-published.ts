import { toFrequencyBand, type Frequency } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** How often an effect happens. The band is computed from the numbers, never entered. */
export function frequencyToPublished(from: FieldReader): Unchecked<Frequency> {
  const shared = {
    product: from.text('product'),
    sources: from.references('sources', 'source'),
    note: from.text('note'),
  }
  if (!from.flag('isMeasured')) return { isMeasured: false, band: 'notKnown', ...shared }

  const numerator = from.number('numerator')
  const denominator = from.number('denominator')
  const isCounted = numerator !== undefined && denominator !== undefined && denominator > 0
  return {
    isMeasured: true,
    numerator,
    denominator,
    qualifier: from.text('qualifier'),
    band: isCounted ? toFrequencyBand(numerator, denominator) : undefined,
    ...shared,
  }
}
