'use client'
import { guarded } from '../fault/guarded.tsx'
import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { CommentsProvider } from '../comments/comments.tsx'
import { focusField } from '../form/focus-field.ts'
import { useFormSaving } from '../saving/saving-context.ts'
import { LivePreviewButton } from '../preview/live-preview-button.tsx'
import { ShareButton } from '../shared-drafts/share-button.tsx'
import { RemarksProvider } from './remarks.tsx'
import { ReviewPanelView } from './review-panel-view.tsx'
import { useDocumentReview } from './use-document-review.ts'

/** At the top of every clinical document's form: the state of its review, and the next steps. */
export const ReviewPanel = guarded('The state of the review', ReviewPanelPart)

function ReviewPanelPart({ type }: { type: ClinicalType }) {
  const review = useDocumentReview(type)
  const { code } = useLocale()
  const { collectionSlug, id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const saving = useFormSaving()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const { words, state } = review
  // A new document has nothing to review: the form begins with its fields.
  if (!words) return null
  if (!state) return <div className="review-panel review-panel--waiting" aria-hidden="true" />
  const reviewTab = `${config.routes.admin}/collections/${collectionSlug ?? ''}/${String(id)}/review?locale=${code}`
  const wasApproved = state.review.formerApproval ?? state.review.approval
  return (
    <CommentsProvider comments={state.review.comments} answer={(input) => review.takeStep('answer-comment', input)}>
      <RemarksProvider words={words} canRemark={state.review.can.requestChanges === true}>
        <ReviewPanelView
          review={review}
          state={state}
          language={{ locale: code as Locale, sourceLocale }}
          fields={fields}
          saving={saving}
          showField={(path) => void focusField(path, fields)}
        >
          <LivePreviewButton words={words} saveFirst={saving.saveFirst} />
          <ShareButton words={words} saveFirst={saving.saveFirst} />
          <a className="text-link text-link--quiet" href={reviewTab}>
            {wasApproved ? translate('See what changed') : translate('Reviewer’s view')}
          </a>
        </ReviewPanelView>
      </RemarksProvider>
    </CommentsProvider>
  )
}
