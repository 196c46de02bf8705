import type { DocumentType, Image, Person, Review } from '@carepath/schema'
import { formatDay } from '../../i18n/format-number.ts'
import { licenceLabel, licenceWords } from '../../i18n/licence-words.ts'
import { creditedName } from '../../i18n/person-name.ts'
import { toDay } from '../../i18n/format.ts'
import { personPath } from '../../routes/paths.ts'
import { listedDocuments } from '../../snapshot/withdrawals.ts'
import { mainClinic } from '../../page-context/page-clinics.ts'
import { editorialPolicyPath } from '../../page-context/policy-pages.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'

/** Who wrote a page and who reviewed it, and the dates of both. */
export interface ReviewView {
  /** Without placeholders, who are not real people. */
  authors: Link[]
  updated?: DayView
  /** Absent where nobody has reviewed what the page shows. */
  approval?: ApprovalView
  changeSummary?: string
  conflictsOfInterest?: string
  /** The page that says how pages are written and checked. */
  policyPath?: string
}

export interface ApprovalView {
  reviewer: Link & { licence?: string; licenceLabel?: string; photo?: Image }
  reviewedAt: DayView
  reviewDue: DayView
  translation?: string
}

export interface DayView {
  day: string
  words: string
}

/** A document that a clinician reviews. */
interface Reviewed {
  type: DocumentType
  id: string
  review: Review
}

/** The review of the document that a page is about. */
export function reviewView(context: PageContext, document: Reviewed): ReviewView {
  const { changeSummary, conflictsOfInterest, authors } = document.review
  const policyPath = editorialPolicyPath(context)
  return {
    authors: listedDocuments(context, authors, { document, field: 'review.authors' })
      .filter(({ isPlaceholder }) => !isPlaceholder)
      .map((person) => personLink(context, person)),
    approval: approvalView(context, document),
    ...(changeSummary && { changeSummary }),
    ...(conflictsOfInterest && { conflictsOfInterest }),
    ...(policyPath && { policyPath }),
  }
}

function approvalView(context: PageContext, document: Reviewed): ApprovalView {
  const { text } = context
  const { reviewedAt, reviewDue, translation, reviewedBy, byline } = document.review
  const signer = context.require(reviewedBy, { document, field: 'review.reviewedBy' })
  const { photo, licence } = signer
  const translator =
    translation && context.require(translation.reviewedBy, { document, field: 'review.translation.reviewedBy' })
  return {
    reviewer: {
      ...personLink(context, signedAs(signer, byline)),
      ...(licence && { licence: licenceWords(context, licence), licenceLabel: licenceLabel(text, licence) }),
      ...(photo && { photo }),
    },
    reviewedAt: dayView(context, reviewedAt),
    reviewDue: dayView(context, reviewDue),
    ...(translation &&
      translator && {
        translation: text.translationChecked(
          translation.byline?.name ?? translator.name,
          formatDay(context, translation.reviewedAt),
        ),
      }),
  }
}

/** A person under the name that stood there at signing: one without a title or letters had none. */
function signedAs(signer: Person, byline: Review['byline']): Person {
  if (!byline) return signer
  const { title: _, credentials: __, ...others } = signer
  return { ...others, ...byline }
}

/**
 * The review with what is known once the page is whole: the day of its newest words, and whether somebody stands for all
 * of them. A page that shows a word which nobody has signed tells of no review.
 */
export function finishReview(context: PageContext, { approval, ...review }: ReviewView): ReviewView {
  const { lastModified } = context
  return {
    ...review,
    ...(lastModified && { updated: dayView(context, toDay(mainClinic(context).timeZone, lastModified)) }),
    ...(approval && !context.isSample && { approval }),
  }
}

/** The notice of an overdue review. Call it last: any document that the page shows may be overdue. */
export function overdueNotice(context: PageContext): { overdueNotice?: string } {
  const { overdueReview, text } = context
  if (!overdueReview) return {}
  const due = formatDay(context, overdueReview.due)
  return { overdueNotice: overdueReview.isOfPart ? text.overduePart(due) : text.overduePage(due) }
}

const dayView = (context: PageContext, day: string): DayView => ({ day, words: formatDay(context, day) })

const personLink = ({ locale }: PageContext, person: Person): Link => ({
  label: creditedName(person),
  path: personPath(locale, person.slug),
})
