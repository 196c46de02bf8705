import { isAttested, type FactualBlock } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

type Grounds = Omit<NonNullable<Unchecked<FactualBlock>>, 'body'>
/** The grounds of words that may stand without any: each of them may be missing. */
type StatedGrounds = { [Key in Exclude<keyof Grounds, 'studied'>]: Grounds[Key] | undefined }

/** What a claim says was studied; absent where its sources say it. */
export function studiedToPublished(from: FieldReader): Grounds['studied'] {
  const studied = from.references('studied', 'intervention')
  return studied.length > 0 ? studied : undefined
}

/** The grounds of words that may stand without any. */
export function statedGroundsToPublished(from: FieldReader): StatedGrounds {
  const { basis, sources, attestedBy } = groundsToPublished(from)
  // The form hides the sources of what rests on nothing.
  if (basis === undefined) return { basis, sources: undefined, attestedBy: undefined }
  return { basis, sources: sources?.length ? sources : undefined, attestedBy }
}

/** The grounds of a claim. Only a claim about the clinic's own practice has somebody who vouches for it: the form hides that field elsewhere. */
export function groundsToPublished(from: FieldReader): Grounds {
  const basis = from.text('basis')
  return {
    basis,
    sources: from.references('sources', 'source'),
    attestedBy: isAttested(basis) ? from.reference('attestedBy', 'person') : undefined,
    studied: studiedToPublished(from),
  }
}
