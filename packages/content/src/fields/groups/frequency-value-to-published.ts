import type { FrequencyValue } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** How often, as a study says it. Fields of another kind than the chosen one are hidden by the form, and not published. */
export function frequencyValueToPublished(from: Pick<FieldReader, 'text' | 'number'>): Unchecked<FrequencyValue> {
  const [kind, denominator] = [from.text('kind'), from.number('denominator')]
  if (kind === 'range') {
    const [lowest, highest, studies] = ['from', 'to', 'studies'].map((name) => from.number(name))
    return { kind, from: lowest, to: highest, studies, denominator }
  }
  const qualifier = from.text('qualifier')
  if (kind === 'percent') return { kind, percent: from.number('percent'), denominator, qualifier }
  return { kind: kind === 'rate' ? kind : 'count', numerator: from.number('numerator'), denominator, qualifier }
}
