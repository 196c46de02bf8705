import { isClinicalType, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { reviewerOf, signedInReviewer, type Reviewer } from '../../candidate/reviewer.ts'

/** A document in one language. */
export interface Words {
  type: WrittenType
  id: string
  locale: Locale
}

/**
 * The account behind a request as somebody who may let words stand against a rule: a reviewer, and of clinical words one
 * who hasn't written them. Says what is missing, where it may not.
 */
export function requireOverrideReviewer(req: PayloadRequest, { type, id, locale }: Words): Promise<Reviewer> {
  return isClinicalType(type) ? reviewerOf(req, { type, id, locale }) : signedInReviewer(req)
}
