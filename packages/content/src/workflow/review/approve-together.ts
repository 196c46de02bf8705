import { sourceLocale } from '@carepath/schema'
import type { SignedInRequest } from '../request/endpoint.ts'
import { approve, type ApproveInput } from './approve.ts'

/** Several languages of one document, each with the words that were read in it. */
export interface ApproveTogetherInput extends Pick<ApproveInput, 'type' | 'id'> {
  approvals: Omit<ApproveInput, 'type' | 'id'>[]
}

/**
 * Approves several languages of a document in one go: an approval of its own for each, and none at all where one is refused.
 * The source language comes first, since a translation is approved against it.
 */
export async function approveTogether(
  req: SignedInRequest,
  { type, id, approvals }: ApproveTogetherInput,
): Promise<void> {
  const inOrder = [
    ...approvals.filter(({ locale }) => locale === sourceLocale),
    ...approvals.filter(({ locale }) => locale !== sourceLocale),
  ]
  for (const each of inOrder) await approve(req, { type, id, ...each })
}
