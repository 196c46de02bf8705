import type { Duration } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/**
 * A span of time; absent where an editor has given no number, exact where only the first is given, and without `max`
 * where it can be longer.
 */
export function durationToPublished(from: FieldReader): Unchecked<Duration> {
  const min = from.number('min')
  const longest = from.number('max') ?? min
  if (longest === undefined) return undefined
  return {
    min,
    max: from.flag('isOpenEnded') ? undefined : longest,
    unit: from.text('unit'),
    ...groundsToPublished(from),
  }
}
