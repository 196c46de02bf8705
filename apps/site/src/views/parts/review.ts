import type { DocumentType, Review } from '@carepath/schema'
import { formatDay } from '../../i18n/format.ts'
import { personPath } from '../../routes/paths.ts'
import { editorialPolicyPath } from '../../page-context/editorial-policy.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/** Who reviewed a page, and the dates of its review. */
export interface ReviewView {
  reviewer: { name: string; path: string; isPlaceholder: boolean }
  reviewedAt: { day: string; words: string }
  reviewDue: { day: string; words: string }
  translation?: string
  changeSummary?: string
  conflictsOfInterest?: string
  /** The page that says how pages are written and checked. */
  policyPath?: string
}

/** The review of the document a page is about. */
export function reviewView(
  context: PageContext,
  document: { type: DocumentType; id: string; review: Review },
): ReviewView {
  const { locale } = context
  const { reviewedAt, reviewDue, changeSummary, conflictsOfInterest, translation, reviewedBy } = document.review
  const policyPath = editorialPolicyPath(context)
  const signer = context.require(reviewedBy, { document, field: 'review.reviewedBy' })
  const translator =
    translation && context.require(translation.reviewedBy, { document, field: 'review.translation.reviewedBy' })
  return {
    reviewer: personView(context, { ...signer, ...document.review.byline }),
    reviewedAt: { day: reviewedAt, words: formatDay(locale, reviewedAt) },
    reviewDue: { day: reviewDue, words: formatDay(locale, reviewDue) },
    ...(translation &&
      translator && {
        translation: context.text.translationChecked(
          translation.byline?.name ?? translator.name,
          formatDay(locale, translation.reviewedAt),
        ),
      }),
    ...(changeSummary && { changeSummary }),
    ...(conflictsOfInterest && { conflictsOfInterest }),
    ...(policyPath && { policyPath }),
  }
}

/** The notice of an overdue review. Call it last: any document that the page shows may be overdue. */
export function overdueNotice({ overdueReview, text, locale }: PageContext): { overdueNotice?: string } {
  if (!overdueReview) return {}
  const due = formatDay(locale, overdueReview.due)
  return { overdueNotice: overdueReview.isOfPart ? text.overduePart(due) : text.overduePage(due) }
}

interface NamedPerson {
  name: string
  credentials?: string | undefined
  slug: string
  isPlaceholder: boolean
}

function personView(context: PageContext, { name, credentials, slug, isPlaceholder }: NamedPerson) {
  return {
    name: credentials ? `${name}, ${credentials}` : name,
    path: personPath(context.locale, slug),
    isPlaceholder,
  }
}
