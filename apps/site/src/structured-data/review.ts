import type { DocumentType, Review } from '@carepath/schema'
import type { WebPageLeaf } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import { listedDocuments } from '../snapshot/withdrawals.ts'
import { titledPerson } from './named-things.ts'

/** A document that a clinician reviews. */
export interface ReviewedDocument {
  type: DocumentType
  id: string
  review: Review
}

/** Who reviewed the page and when. A sample has no review, whatever its documents say. */
export function reviewProperties(
  context: PageContext,
  document: ReviewedDocument,
): Pick<WebPageLeaf, 'lastReviewed' | 'reviewedBy'> {
  if (context.isSample) return {}
  const { reviewedBy, byline, reviewedAt } = document.review
  const reviewer = context.require(reviewedBy, { document, field: 'review.reviewedBy' })
  return { lastReviewed: reviewedAt, reviewedBy: titledPerson({ ...reviewer, ...byline }) }
}

/** Who wrote the page, as its byline says. */
export function authorProperties(context: PageContext, document: ReviewedDocument): Pick<WebPageLeaf, 'author'> {
  const authors = listedDocuments(context, document.review.authors, { document, field: 'review.authors' })
  const real = authors.filter(({ isPlaceholder }) => !isPlaceholder)
  return real.length > 0 ? { author: real.map(titledPerson) } : {}
}
