import type { Duration } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/** A span of time; absent where an editor has given no number, exact where only the first. */
export function durationToPublished(from: FieldReader): Unchecked<Duration> {
  const min = from.number('min')
  const max = from.number('max') ?? min
  if (max === undefined) return undefined
  return { min, max, unit: from.text('unit'), ...groundsToPublished(from) }
}
