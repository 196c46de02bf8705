'use client'
import type { Locale } from '@carepath/schema'
import type { ClientField } from 'payload'
import { useId, type ReactNode } from 'react'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { ReviewActions } from './review-actions.tsx'
import { ReviewNotes } from './review-notes.tsx'
import { describeState } from './describe-state.ts'
import type { FormSaving } from '../form/use-form-saving.ts'
import type { DocumentReview } from './use-document-review.ts'

interface ReviewPanelViewProps {
  panel: DocumentReview
  state: PanelState
  language: { locale: Locale; sourceLocale: Locale }
  /** Fields a remark can be about. */
  fields: readonly ClientField[]
  /** Absent where there is no form. */
  saving?: FormSaving
  /** Names the words on the screen, where they aren't the form's. */
  shownHash?: string | undefined
  /** Leads to a field. */
  onPlace: (path: string) => void
  children?: ReactNode
}

/** The state in words, what there is to know about it, and the steps that can be taken. */
export function ReviewPanelView({
  panel,
  state,
  language,
  fields,
  saving,
  shownHash,
  onPlace,
  children,
}: ReviewPanelViewProps) {
  const heading = useId()
  const { title, story, next, tone } = describeState(state, language)
  return (
    <section
      id="review-panel"
      className="review-panel"
      data-review-state={state.review.state}
      data-tone={tone}
      aria-labelledby={heading}
    >
      <div role="status">
        <h2 className="review-panel__title" id={heading}>
          <span className="review-panel__mark" aria-hidden="true" />
          {title}
          {language.locale !== language.sourceLocale && <span className="review-panel__language"> Español</span>}
        </h2>
        <p>
          {story} {next}
        </p>
      </div>
      <ReviewNotes state={state} onPlace={onPlace} />
      <ReviewActions
        panel={panel}
        state={state}
        fields={fields}
        {...(saving ? { saving } : {})}
        {...(shownHash === undefined ? {} : { shownHash })}
      >
        {children}
      </ReviewActions>
    </section>
  )
}
