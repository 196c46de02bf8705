import type { Locale } from '@carepath/schema'
import { plainDay } from '@carepath/content/model/plain-day.ts'
import type { ToldApproval } from '@carepath/content/workflow/review/review-state.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'

/** How a document stands, in words. */
export interface StateDescription {
  /** In two or three words. */
  title: string
  /** What happened: who and when. */
  story: string
  /** What to do now. */
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
  const told = tellStanding(panel, language)
  const { wasDueOn, state } = panel.review
  if (!wasDueOn) return told
  const late = overdue(wasDueOn, panel, language)
  // By itself it could be published.
  if (state === 'approved' || state === 'sample')
    return {
      title: 'Review overdue',
      story: state === 'sample' ? 'This is sample content.' : told.story,
      next: late,
      tone: 'bad',
    }
  return { ...told, next: `${told.next} ${late}` }
}

function overdue(wasDueOn: string, { live }: PanelState, { locale, sourceLocale }: Language): string {
  const what = locale === sourceLocale ? 'The review' : 'The review of the English text'
  return `${what} was due on ${plainDay(wasDueOn)}${live === 'nothing' ? '' : ', and its page says that it is overdue'}. Nothing can be published until a reviewer has approved the whole document.`
}

function tellStanding(panel: PanelState, language: Language): StateDescription {
  const { review, live } = panel
  switch (review.state) {
    case 'approved':
      return {
        title: live === 'this' ? 'Approved and live' : 'Approved',
        story: review.approval ? approved(review.approval) : '',
        next: live === 'this' ? 'Patients see exactly these words.' : 'You can publish it now, or schedule it.',
        tone: 'good',
      }
    case 'inReview':
      return {
        title: 'In review',
        story: submitted(panel),
        next: 'It waits for a clinical reviewer.',
        tone: 'waiting',
      }
    case 'changesRequested':
      return {
        title: 'Changes requested',
        story: `By ${review.request?.answeredBy ?? 'a reviewer'}${on(review.request?.answeredAt)}.`,
        next: 'Mend what the remarks say, then submit it again.',
        tone: 'bad',
      }
    case 'sample':
      return {
        title: 'Sample content',
        story: 'Its reviewer is a stand-in, so nobody need sign it, and its page says that it is a sample.',
        next: 'It can be published without a review. Once a clinician has approved it, it is no sample any more.',
        tone: 'neutral',
      }
    case 'draft':
      return review.formerApproval ? voided(panel, review.formerApproval, language) : draft(panel)
  }
}

function draft({ review: { authors } }: PanelState): StateDescription {
  return {
    title: 'Draft',
    story:
      authors.length > 0
        ? `Written by ${names(authors)}. No clinician has approved it.`
        : 'No clinician has approved it.',
    next: 'Submit it for review. It can be published once a reviewer has approved exactly these words.',
    tone: 'neutral',
  }
}

function voided(
  { review: { authors }, live }: PanelState,
  former: ToldApproval,
  { locale, sourceLocale }: Language,
): StateDescription {
  const isOfSource = locale !== sourceLocale && authors.length === 0
  const { approver, at } = former
  return {
    title: 'Approval void',
    story: isOfSource
      ? `The English has changed since ${approver} approved this translation on ${formatDay(at)}.`
      : `Changed after ${approver} approved it on ${formatDay(at)}${authors.length > 0 ? `, by ${names(authors)}` : ''}.`,
    next: `Submit it for review again.${live === 'earlier' && locale === sourceLocale ? ' Until then patients see the page as it was approved.' : ''}`,
    tone: 'bad',
  }
}

function approved({ approver, at, scope, reviewedAt, reviewDue }: ToldApproval): string {
  const what =
    scope === 'wholeDocument' ? 'the whole document' : `what changed since the review of ${plainDay(reviewedAt)}`
  return `By ${approver} on ${formatDay(at)}: ${what}. Next review due ${plainDay(reviewDue)}.`
}

function submitted({ review: { request, formerApproval } }: PanelState): string {
  if (!request) return ''
  const before = formerApproval
    ? ` Last approved by ${formerApproval.approver} on ${formatDay(formerApproval.at)}.`
    : ''
  return `Since ${formatTime(request.submittedAt)}, submitted by ${request.submittedBy}.${before}`
}

const on = (instant: string | null | undefined): string => (instant ? ` on ${formatTime(instant)}` : '')

/** `A`, `A and B`, `A, B and C`. */
function names(people: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(people)
}

/** Where the reader is. */
export const formatTime = (instant: string): string =>
  new Date(instant).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const formatDay = (instant: string): string => new Date(instant).toLocaleDateString('en-US', { dateStyle: 'medium' })
