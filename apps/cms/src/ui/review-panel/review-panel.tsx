'use client'
import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { focusField } from '../form/focus-field.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import { ReviewPanelView } from './review-panel-view.tsx'
import { RemarksProvider } from './remarks.tsx'
import { useFormSaving } from '../form/use-form-saving.ts'
import { useDocumentReview } from './use-document-review.ts'
import '../styles/text-link.css'
import './review-panel.css'

/** At the top of every clinical document's form: how it stands, and what can be done about it. */
export function ReviewPanel({ type }: { type: ClinicalType }) {
  const panel = useDocumentReview(type)
  const { code } = useLocale()
  const { collectionSlug, id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const saving = useFormSaving()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  if (!panel.words || !panel.state) return <div className="review-panel review-panel--waiting" aria-hidden="true" />
  const reviewTab = `${config.routes.admin}/collections/${collectionSlug ?? ''}/${String(id)}/review?locale=${code}`
  return (
    <RemarksProvider words={panel.words} canRemark={panel.state.review.can.requestChanges === true}>
      <ReviewPanelView
        panel={panel}
        state={panel.state}
        language={{ locale: code as Locale, sourceLocale }}
        fields={fields}
        saving={saving}
        onPlace={(path) => void focusField(path, fields)}
      >
        <PreviewButton words={panel.words} api={panel.api} saveFirst={saving.saveFirst} />
        <a className="text-link text-link--quiet" href={reviewTab}>
          {panel.state.review.formerApproval || panel.state.review.approval
            ? 'See what changed'
            : 'See it as a reviewer does'}
        </a>
      </ReviewPanelView>
    </RemarksProvider>
  )
}
