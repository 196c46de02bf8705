import type { Locale } from '@carepath/schema'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { requireReviewer } from '../../candidate/signatures/reviewer.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import { notePlace } from '../comments/place.ts'
import type { Remark } from '../comments/remark.ts'
import { loadDocumentParts } from '../comparison/load-document-parts.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'

/** What a reviewer sends back to the editor. */
export interface RequestChangesInput extends ClinicalKey {
  locale: Locale
  remarks: Remark[]
}

/** Sends a document back to its editor, with comments on its fields. */
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
  const { document } = await loadCandidateRendition(req, { type, id }, locale)
  const parts = document && (await loadDocumentParts(req, words, document))
  await updateReviewRequest(req, open, {
    ...{ status: 'changesRequested', answeredBy: reviewer.name, answeredAt },
    remarks: parts ? remarks.map((remark) => notePlace(parts, remark)) : remarks,
  })
  await recordEvidence(req, {
    action: 'changesRequested',
    summary: say('Changes of “{title}” were requested.', { title: open.title }),
    document: { type, id },
    locale,
    details: { remarks },
  })
}
