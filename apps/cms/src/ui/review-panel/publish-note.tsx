'use client'
import type { ClinicalType } from '@carepath/schema'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'
import { useDocumentReview } from './use-document-review.ts'

/** Beside the publish button: that it won't publish what nobody has approved. */
export function PublishNote({ type }: { type: ClinicalType }) {
  const { state } = useDocumentReview(type)
  const why = state && whyNot(state.review)
  if (!why) return null
  return (
    <a className="review-panel__publish-note" href="#review-panel">
      Can’t be published yet: {why}
    </a>
  )
}

function whyNot({ state, wasDueOn }: ReviewState): string | undefined {
  if (state === 'inReview') return 'it is in review'
  if (state === 'approved' || state === 'sample') return wasDueOn && 'its review is overdue'
  return 'not approved'
}
