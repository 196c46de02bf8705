import type { FactualBlock } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { groundsToPublished } from './grounds-to-published.ts'

/** A required factual block. A missing text is an error of the contract at the text's field. */
export function factualBlockToPublished(from: FieldReader): NonNullable<Unchecked<FactualBlock>> {
  return { body: from.richText('body'), ...groundsToPublished(from) }
}

/** An optional factual block: absent where an editor has written no text. */
export function optionalFactualBlockToPublished(from: FieldReader): Unchecked<FactualBlock> {
  const block = factualBlockToPublished(from)
  return block.body && block
}
