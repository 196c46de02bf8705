'use client'
import { languageOf, type Locale } from '@carepath/schema'
import type { ClientField } from 'payload'
import { useId, type ReactNode } from 'react'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { FormSaving } from '../saving/saving-context.ts'
import { PublishStep } from '../together/publish-step.tsx'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { describeState } from './describe-state.ts'
import { NextReviewLink } from './next-review-link.tsx'
import { ReviewActions } from './review-actions.tsx'
import { ReviewNotes } from './review-notes.tsx'
import { UnsignedParts } from './unsigned-parts.tsx'
import type { ReviewDesk } from './review-desk.ts'
import type { DocumentReview } from './use-document-review.ts'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './review-panel.css'

interface ReviewPanelViewProps {
  review: DocumentReview
  state: PanelState
  language: { locale: Locale; sourceLocale: Locale }
  /** Fields that a remark can be about. */
  fields: readonly ClientField[]
  /** Absent where there is no form. */
  saving?: FormSaving
  /** The words on the screen, where they aren't the form's. */
  desk?: ReviewDesk | undefined
  showField: (path: string) => void
  children?: ReactNode
}

/** The state of the review in words, its messages and problems, and the steps that can be taken. */
export function ReviewPanelView({
  review,
  state,
  language,
  fields,
  saving,
  desk,
  showField,
  children,
}: ReviewPanelViewProps) {
  const heading = useId()
  const { title, story, next, tone } = describeState(state, language)
  return (
    <section
      id="review-panel"
      className="review-panel focus-outline"
      data-review-state={state.review.state}
      data-tone={tone}
      aria-labelledby={heading}
      tabIndex={-1}
    >
      <div role="status">
        <h2 className="review-panel__title" id={heading}>
          <span className="review-panel__mark" aria-hidden="true" />
          {title}
          {language.locale !== language.sourceLocale && (
            <span className="review-panel__language"> {languageOf(language.locale).name}</span>
          )}
        </h2>
        <p>
          {story} {next}
        </p>
      </div>
      <HandbookPageLink page={desk ? 'reviewers/review' : 'editors/submit'} />
      <ReviewNotes state={state} showField={showField} isListed={desk?.isListed} />
      {desk && state.review.state === 'approved' && state.live !== 'this' && review.words && (
        <PublishStep
          words={review.words}
          version={Date.parse(state.review.approval?.at ?? '')}
          onPublished={review.refresh}
        />
      )}
      {desk && state.next && <NextReviewLink next={state.next} />}
      {state.review.state === 'approved' && review.words && <UnsignedParts words={review.words} />}
      <ReviewActions
        review={review}
        state={state}
        fields={fields}
        {...(saving ? { saving } : {})}
        {...(desk ? { desk } : {})}
      >
        {children}
      </ReviewActions>
    </section>
  )
}
