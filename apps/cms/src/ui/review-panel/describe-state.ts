import { sourceLanguageName, type Locale } from '@carepath/schema'
import { formatCalendarDay } from '@carepath/content/model/format-calendar-day.ts'
import type { ApprovalSummary, RevocationSummary } from '@carepath/content/workflow/review/review-state.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { formatDay, formatTime } from '../format/format-time.ts'

/** The state of a document's review, in words. */
export interface StateDescription {
  /** In two or three words. */
  title: string
  /** Who did what, and when. */
  story: string
  /** The next step. */
  next: string
  tone: 'neutral' | 'waiting' | 'good' | 'bad'
}

interface Language {
  /** Language of the form. */
  locale: Locale
  /** Language texts are written in first. */
  sourceLocale: Locale
}

export function describeState(panel: PanelState, language: Language): StateDescription {
  const description = describeReview(panel, language)
  const { wasDueOn, state } = panel.review
  if (!wasDueOn) return description
  const overdue = describeOverdue(wasDueOn, panel, language)
  // Without the overdue review it could be published.
  if (state === 'approved' || state === 'sample')
    return {
      title: 'Review overdue',
      story: state === 'sample' ? 'This is sample content.' : description.story,
      next: overdue,
      tone: 'bad',
    }
  return { ...description, next: `${description.next} ${overdue}` }
}

function describeOverdue(wasDueOn: string, { live }: PanelState, { locale, sourceLocale }: Language): string {
  const review = locale === sourceLocale ? 'The review' : `The review of the ${sourceLanguageName} text`
  return `${review} was due on ${formatCalendarDay(wasDueOn)}${live === 'nothing' ? '' : ', and its page says that it is overdue'}. Nothing can be published until a reviewer has approved the whole document.`
}

function describeReview(panel: PanelState, language: Language): StateDescription {
  const { review, live } = panel
  switch (review.state) {
    case 'approved':
      return {
        title: live === 'this' ? 'Approved and live' : 'Approved',
        story: review.approval ? describeApproval(review.approval) : '',
        next: live === 'this' ? 'Patients see exactly these words.' : 'You can publish it now, or schedule it.',
        tone: 'good',
      }
    case 'inReview':
      return {
        title: 'In review',
        story: describeSubmission(panel),
        next: 'It waits for a clinical reviewer.',
        tone: 'waiting',
      }
    case 'changesRequested':
      return {
        title: 'Changes requested',
        story: `By ${review.request?.answeredBy ?? 'a reviewer'}${onTime(review.request?.answeredAt)}.`,
        next: 'Make the requested changes, then submit it again.',
        tone: 'bad',
      }
    case 'sample':
      return {
        title: 'Sample content',
        story:
          'It came with the installation, and nobody has signed it: no approval is needed. Its page says that it is a sample.',
        next: 'It can be published without a review. Once a clinician has approved it, it is no longer sample content.',
        tone: 'neutral',
      }
    case 'draft':
      if (review.revocation) return describeRevoked(review.revocation)
      return review.formerApproval
        ? describeInvalid(panel, review.formerApproval, language)
        : describeDraft(review.authors)
  }
}

function describeDraft(authors: string[]): StateDescription {
  const written = authors.length > 0 ? `Written by ${listNames(authors)}. ` : ''
  return {
    title: 'Draft',
    story: `${written}No clinician has approved it.`,
    next: 'Submit it for review. It can be published once a reviewer has approved exactly these words.',
    tone: 'neutral',
  }
}

function describeRevoked({ by, at, reason }: RevocationSummary): StateDescription {
  return {
    title: 'Approval revoked',
    story: `By ${by} on ${formatTime(at)}: ${reason}`,
    next: 'Correct it, and submit it for review again. It can be published once a reviewer has approved it.',
    tone: 'bad',
  }
}

/** An approval whose words, or the English they were approved against, have changed since. */
function describeInvalid(
  { review: { authors }, live }: PanelState,
  { approver, at }: ApprovalSummary,
  { locale, sourceLocale }: Language,
): StateDescription {
  const hasSourceChanged = locale !== sourceLocale && authors.length === 0
  return {
    title: 'Approval no longer valid',
    story: hasSourceChanged
      ? `The ${sourceLanguageName} has changed since ${approver} approved this translation on ${formatDay(at)}.`
      : `Changed after ${approver} approved it on ${formatDay(at)}${authors.length > 0 ? `, by ${listNames(authors)}` : ''}.`,
    next: `Submit it for review again.${live === 'earlier' && locale === sourceLocale ? ' Until then patients see the page as it was approved.' : ''}`,
    tone: 'bad',
  }
}

function describeApproval({ approver, at, scope, reviewedAt, reviewDue }: ApprovalSummary): string {
  const part =
    scope === 'wholeDocument'
      ? 'the whole document'
      : `what changed since the review of ${formatCalendarDay(reviewedAt)}`
  return `By ${approver} on ${formatDay(at)}: ${part}. Next review due ${formatCalendarDay(reviewDue)}.`
}

function describeSubmission({ review: { request, formerApproval } }: PanelState): string {
  if (!request) return ''
  const before = formerApproval
    ? ` Last approved by ${formerApproval.approver} on ${formatDay(formerApproval.at)}.`
    : ''
  return `Since ${formatTime(request.submittedAt)}, submitted by ${request.submittedBy}.${before}`
}

const onTime = (instant: string | null | undefined): string => (instant ? ` on ${formatTime(instant)}` : '')

/** `A`, `A and B`, `A, B and C`. */
function listNames(people: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(people)
}
