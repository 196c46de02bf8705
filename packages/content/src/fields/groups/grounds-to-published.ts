import type { FactualBlock } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

type Grounds = Omit<NonNullable<Unchecked<FactualBlock>>, 'body'>

/** What a claim rests on. Who vouches for it counts only where the clinic's own way is the ground: the form hides it elsewhere. */
export function groundsToPublished(from: FieldReader): Grounds {
  const basis = from.text('basis')
  return {
    basis,
    sources: from.references('sources', 'source'),
    attestedBy: basis === 'clinicPolicy' ? from.reference('attestedBy', 'person') : undefined,
    product: from.text('product'),
  }
}
