'use client'
import type { ClinicalType } from '@carepath/schema'
import { guarded } from '../fault/guarded.tsx'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useDocumentReview } from './use-document-review.ts'
import '../styles/text-link.css'

/** Beside the publish button: why the document can't be published yet. */
export const PublishNote = guarded('Whether this can be published', PublishNotePart)

function PublishNotePart({ type }: { type: ClinicalType }) {
  const { state } = useDocumentReview(type)
  const reason = state && findReason(state.review)
  if (!reason) return null
  return (
    <a className="publish-note text-link text-link--quiet text-link--muted" href="#review-panel">
      {translate('Can’t be published yet: {reason}', { reason })}
    </a>
  )
}

function findReason({ state, wasDueOn }: ReviewState): string | undefined {
  if (state === 'inReview') return translate('it is in review')
  if (state === 'approved' || state === 'sample') return wasDueOn && translate('its review is overdue')
  return translate('not approved')
}
