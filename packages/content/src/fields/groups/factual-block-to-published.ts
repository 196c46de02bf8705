import type { FactualBlock } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/** A factual block. Where its text is missing, the contract says so at the text. */
export function factualBlockToPublished(from: FieldReader): NonNullable<Unchecked<FactualBlock>> {
  return { body: from.richText('body'), ...groundsToPublished(from) }
}

/** A factual block that a document can do without: absent where an editor has written no text. */
export function optionalFactualBlockToPublished(from: FieldReader): Unchecked<FactualBlock> {
  const block = factualBlockToPublished(from)
  return block.body && block
}
