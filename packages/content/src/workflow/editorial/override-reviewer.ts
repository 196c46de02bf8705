import { isClinicalType, type RenditionKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { requireReviewer, requireReviewerAccount, type Reviewer } from '../../candidate/signatures/reviewer.ts'

/**
 * The account behind a request, where it may allow words against a rule: a reviewer's, and for a clinical document that of
 * a reviewer who hasn't changed the words. Otherwise refuses and says what is missing.
 */
export async function requireOverrideReviewer(
  req: PayloadRequest,
  { type, id, locale }: RenditionKey,
): Promise<Reviewer> {
  if (!isClinicalType(type)) return requireReviewerAccount(req)
  return requireReviewer(req, await loadAuthors(req, { type, id, locale }))
}
