import { isReviewedAsWhole, sourceLanguageName, sourceLocale, type PublishedDocument } from '@carepath/schema'
import { overdueSince } from '../../mapping/overdue-since.ts'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import type { CandidateRendition } from '../../candidate/candidate-rendition.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'

/** Refuses to publish an edit of a document whose review is overdue: the whole document has to be reviewed first. */
export function refuseOverdue(document: PublishedDocument): void {
  if (!('review' in document) || !document.review.overdueSince || !isReviewedAsWhole(document.type)) return
  const due = formatCalendarDay(document.review.reviewDue)
  throw publicError(
    `The review of this document was due on ${due}, so no edit of it can be published now. Submit it for review. As soon as a reviewer has approved the whole document, you can publish it.`,
    403,
  )
}

/**
 * The day by which a review was due, where that day is past. The approval in force says so, else the last approval, else
 * the form itself, as for sample content. A translation is due together with the English text.
 */
export function findMissedDueDay(
  { type, id, locale }: ClinicalWords,
  { hashed, approvals, formDocument }: CandidateRendition,
  today: string,
): string | undefined {
  const english = locale === sourceLocale ? hashed?.hash : hashed?.sourceHash
  const source = { type, id, locale: sourceLocale }
  const inForce =
    english === undefined ? undefined : approvals.inForce({ ...source, hash: english, sourceHash: undefined })
  const review = inForce ?? approvals.newest(source, sourceLocale) ?? reviewOf(formDocument)
  return review && overdueSince(review.reviewDue, today) ? review.reviewDue : undefined
}

const reviewOf = (document: PublishedDocument | undefined) =>
  document && 'review' in document ? document.review : undefined

/** Says why a translation can't be approved while the review of the English text is overdue. */
export function sourceOverdueMessage(due: string): string {
  return `The review of the ${sourceLanguageName} text was due on ${formatCalendarDay(due)}. Approve the whole ${sourceLanguageName} document first.`
}
