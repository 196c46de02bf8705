import type { Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'
import { refusal } from '../../model/refusal.ts'
import { reviewerOf } from '../../candidate/reviewer.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'

/** Something a reviewer wants changed. */
export interface Remark {
  /** Path of the form's field; empty for the whole document. */
  path: string
  /** What the form calls that field. */
  label: string
  text: string
}

/** What a reviewer sends back. */
export interface RequestChangesInput extends ClinicalKey {
  locale: Locale
  remarks: Remark[]
}

/** Sends a document back to its editor, with remarks on its fields. */
export async function requestChanges(
  req: PayloadRequest,
  { type, id, locale, remarks }: RequestChangesInput,
): Promise<void> {
  const reviewer = await reviewerOf(req, { type, id, locale })
  const open = await findOpenRequest(req, { type, id, locale })
  if (open?.status !== 'inReview') throw refusal('It isn’t with the reviewers: nobody has submitted it.')
  if (remarks.length === 0) throw refusal('Say what should change: write at least one remark.')
  const answeredAt = new Date().toISOString()
  await updateReviewRequest(req, open, { status: 'changesRequested', answeredBy: reviewer.name, answeredAt, remarks })
  const summary = `Changes of “${open.title}” were requested.`
  await recordEvidence(req, {
    action: 'changesRequested',
    summary,
    document: { type, id },
    locale,
    details: { remarks },
  })
}
