import type { Locale } from '@carepath/schema'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { requireReviewer } from '../../candidate/signatures/reviewer.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import type { Review } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'

/** What a reviewer wants changed in one place. */
export interface Remark {
  /** Path of the form's field; empty for the whole document. */
  path: string
  /** What the form calls that field. */
  label: string
  text: string
}

/** The comments of a request for review, as its record has them. */
export function readRemarks(remarks: Review['remarks']): Remark[] {
  return Array.isArray(remarks) ? (remarks as unknown as Remark[]) : []
}

/** What a reviewer sends back to the editor. */
export interface RequestChangesInput extends ClinicalKey {
  locale: Locale
  remarks: Remark[]
}

/** Sends a document back to its editor, with remarks on its fields. */
export async function requestChanges(
  req: SignedInRequest,
  { type, id, locale, remarks }: RequestChangesInput,
): Promise<void> {
  const words = { type, id, locale }
  const reviewer = await requireReviewer(req, await loadAuthors(req, words))
  const open = await findOpenRequest(req, words)
  if (open?.status !== 'inReview') throw publicError('It isn’t with the reviewers: nobody has submitted it.')
  if (remarks.length === 0) throw publicError('Say what should change: write at least one comment.')
  const answeredAt = new Date().toISOString()
  await updateReviewRequest(req, open, { status: 'changesRequested', answeredBy: reviewer.name, answeredAt, remarks })
  await recordEvidence(req, {
    action: 'changesRequested',
    summary: `Changes of “${open.title}” were requested.`,
    document: { type, id },
    locale,
    details: { remarks },
  })
}
