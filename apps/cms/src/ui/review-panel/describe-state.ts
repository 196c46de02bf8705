import { type Locale } from '@carepath/schema'
import { dayInWords, languageName, listInWords } from '@carepath/content/wording/names.ts'
import type { ApprovalSummary, RevocationSummary } from '@carepath/content/workflow/review/review-state.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'
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
      title: translate('Review overdue'),
      story: state === 'sample' ? translate('This is sample content.') : description.story,
      next: overdue,
      tone: 'bad',
    }
  return { ...description, next: `${description.next} ${overdue}` }
}

function describeOverdue(wasDueOn: string, { live }: PanelState, { locale, sourceLocale }: Language): string {
  const review =
    locale === sourceLocale
      ? translate('The review')
      : translate('The review of the {language} text', { language: languageName(sourceLocale) })
  return translate(
    '{review} was due on {day}{note}. Nothing can be published until a reviewer has approved the whole document.',
    {
      review,
      day: dayInWords(wasDueOn),
      note: live === 'nothing' ? '' : translate(', and its page says that it is overdue'),
    },
  )
}

function describeReview(panel: PanelState, language: Language): StateDescription {
  const { review, live } = panel
  switch (review.state) {
    case 'approved':
      return {
        title: live === 'this' ? translate('Approved and live') : translate('Approved'),
        story: review.approval ? describeApproval(review.approval) : '',
        next:
          live === 'this'
            ? translate('Patients see exactly these words.')
            : translate('You can publish it now, or schedule it.'),
        tone: 'good',
      }
    case 'inReview':
      return {
        title: translate('In review'),
        story: describeSubmission(panel),
        next: translate('It waits for a clinical reviewer.'),
        tone: 'waiting',
      }
    case 'changesRequested':
      return {
        title: translate('Changes requested'),
        story: translate('By {who}{when}.', {
          who: review.request?.answeredBy ?? translate('a reviewer'),
          when: onTime(review.request?.answeredAt),
        }),
        next: translate('Make the requested changes, then submit it again.'),
        tone: 'bad',
      }
    case 'sample':
      return {
        title: translate('Sample content'),
        story: translate(
          'It came with the installation, and nobody has signed it: no approval is needed. Its page says that it is a sample.',
        ),
        next: translate(
          'It can be published without a review. Once a clinician has approved it, it is no longer sample content.',
        ),
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
  const written = authors.length > 0 ? translate('Written by {names}. ', { names: listInWords(authors) }) : ''
  return {
    title: translate('Draft'),
    story: translate('{written}No clinician has approved it.', { written }),
    next: translate('Submit it for review. It can be published once a reviewer has approved exactly these words.'),
    tone: 'neutral',
  }
}

function describeRevoked({ by, at, reason }: RevocationSummary): StateDescription {
  return {
    title: translate('Approval revoked'),
    story: translate('By {by} on {time}: {reason}', { by, time: formatTime(at), reason }),
    next: translate('Correct it, and submit it for review again. It can be published once a reviewer has approved it.'),
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
    title: translate('Approval no longer valid'),
    story: hasSourceChanged
      ? translate('The {language} has changed since {approver} approved this translation on {day}.', {
          language: languageName(sourceLocale),
          approver,
          day: formatDay(at),
        })
      : translate('Changed after {approver} approved it on {day}{who}.', {
          approver,
          day: formatDay(at),
          who: authors.length > 0 ? translate(', by {names}', { names: listInWords(authors) }) : '',
        }),
    next: translate('Submit it for review again.{note}', {
      note:
        live === 'earlier' && locale === sourceLocale
          ? translate(' Until then patients see the page as it was approved.')
          : '',
    }),
    tone: 'bad',
  }
}

function describeApproval({ approver, at, scope, reviewedAt, reviewDue }: ApprovalSummary): string {
  const part =
    scope === 'wholeDocument'
      ? translate('the whole document')
      : translate('what changed since the review of {day}', { day: dayInWords(reviewedAt) })
  return translate('By {approver} on {day}: {part}. Next review due {due}.', {
    approver,
    day: formatDay(at),
    part,
    due: dayInWords(reviewDue),
  })
}

function describeSubmission({ review: { request, formerApproval } }: PanelState): string {
  if (!request) return ''
  const before = formerApproval
    ? translate(' Last approved by {approver} on {day}.', {
        approver: formerApproval.approver,
        day: formatDay(formerApproval.at),
      })
    : ''
  return translate('Since {time}, submitted by {submittedBy}.{before}', {
    time: formatTime(request.submittedAt),
    submittedBy: request.submittedBy,
    before,
  })
}

const onTime = (instant: string | null | undefined): string =>
  instant ? translate(' on {time}', { time: formatTime(instant) }) : ''
