import { sourceLocale, type PublishedDocument } from '@carepath/schema'
import { overdueSince } from '../../mapping/overdue-since.ts'
import { plainDay } from '../../model/plain-day.ts'
import type { CandidateRendition } from '../../candidate/candidate-rendition.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { refusal } from '../../model/refusal.ts'

/** Refuses to publish an edit of a document whose review is overdue: from then on only all of it can be reviewed. */
export function refuseOverdue(document: PublishedDocument): void {
  if (!('review' in document) || !document.review.overdueSince) return
  const due = plainDay(document.review.reviewDue)
  throw refusal(
    `The review of this document was due on ${due}, so no edit of it can be published now. Submit it for review. As soon as a reviewer has approved the whole document, you can publish it.`,
    403,
  )
}

/**
 * The day by which the review of some words was due, where that is past: by the approval in force, else by the last one,
 * else by the days of the form, as sample content has them. A translation is as late as the English text.
 */
export function findMissedDueDay(
  { type, id, locale }: ClinicalWords,
  { hash, sourceHash, approvals, formDocument }: CandidateRendition,
  today: string,
): string | undefined {
  const english = locale === sourceLocale ? hash : sourceHash
  const source = { type, id, locale: sourceLocale }
  const inForce =
    english === undefined ? undefined : approvals.inForce({ ...source, hash: english, sourceHash: undefined })
  const review = inForce ?? approvals.newest(source, sourceLocale) ?? reviewOf(formDocument)
  return review && overdueSince(review.reviewDue, today) ? review.reviewDue : undefined
}

const reviewOf = (document: PublishedDocument | undefined) =>
  document && 'review' in document ? document.review : undefined

/** Why a translation can't be signed while the review of the English text is late. */
export function sourceOverdueMessage(due: string): string {
  return `The review of the English text was due on ${plainDay(due)}. Approve the whole English document first.`
}
