import type { Duration } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/**
 * A span of time; absent where an editor has given neither number nor words, exact where only the first is given, and without `max`
 * where it can be longer.
 */
export function durationToPublished(from: FieldReader): Unchecked<Duration> {
  const min = from.number('min')
  const longest = from.number('max') ?? min
  const inWords = from.text('inWords')
  if (longest === undefined) return inWords === undefined ? undefined : { inWords, ...groundsToPublished(from) }
  return {
    min,
    max: from.flag('isOpenEnded') ? undefined : longest,
    unit: from.text('unit'),
    ...groundsToPublished(from),
  }
}
