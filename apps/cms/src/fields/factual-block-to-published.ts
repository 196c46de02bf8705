import type { FactualBlock } from '@carepath/schema'
import type { FieldReader } from '../collections/field-reader.ts'
import type { Unchecked } from '../collections/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/** A factual block; absent where an editor has written no text. */
export function factualBlockToPublished(from: FieldReader): Unchecked<FactualBlock> {
  const body = from.richText('body')
  return body && { body, ...groundsToPublished(from) }
}
