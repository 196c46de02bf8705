'use client'
import type { ClinicalType } from '@carepath/schema'
import { usePanel } from './use-panel.ts'

/** Beside the publish button: that it won't publish what nobody has approved. */
export function PublishNote({ type }: { type: ClinicalType }) {
  const { state } = usePanel(type)
  const isFree = !state || state.review.state === 'approved' || state.review.state === 'sample'
  if (isFree) return null
  return (
    <a className="review-panel__publish-note" href="#review-panel">
      Can’t be published yet: {state.review.state === 'inReview' ? 'it is in review' : 'not approved'}
    </a>
  )
}
