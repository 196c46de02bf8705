'use client'
import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale, useStepNav } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import type { EditorialReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { Findings } from '../editorial/findings.tsx'
import type { OverrideRule } from '../editorial/override-finding.tsx'
import { PreviewButton } from '../preview/preview-button.tsx'
import { PreviewFrame } from '../preview/preview-frame.tsx'
import { RemarksProvider } from '../review-panel/remarks.tsx'
import { ReviewPanelView } from '../review-panel/review-panel-view.tsx'
import { useDocumentReview } from '../review-panel/use-document-review.ts'

interface ReviewScreenProps {
  type: ClinicalType
  /** Hash of the words that are shown; absent while the text is incomplete. */
  shownHash: string | undefined
  /** Path of the form in the admin. */
  form: string
  /** The editorial check of the shown words. */
  report: EditorialReport
  aside: ReactNode
  children: ReactNode
}

/** The reviewer's decision above the words it is about, and the evidence for them beside. */
export function ReviewScreen({ type, shownHash, form, report, aside, children }: ReviewScreenProps) {
  const review = useDocumentReview(type)
  const api = useApiAddress()
  const { config, getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const { words, state } = review
  useBreadcrumb(config.routes.admin + form)
  if (!words) return null
  const override: OverrideRule = async (decision) => {
    const problem = await catchProblem(post(api, 'editorial/override', { ...words, ...decision }))
    if (problem === undefined) window.location.reload()
    return problem
  }
  return (
    <RemarksProvider words={words} canRemark={state?.review.can.requestChanges === true}>
      {state ? (
        <ReviewPanelView
          review={review}
          state={state}
          language={{ locale: code as Locale, sourceLocale }}
          fields={fields}
          shownHash={shownHash ?? ''}
          showField={showPart}
        >
          <PreviewButton words={words} saveFirst={nothingToSave} />
          <a className="text-link text-link--quiet" href={config.routes.admin + form}>
            {translate('Open the form')}
          </a>
        </ReviewPanelView>
      ) : (
        <div className="review-panel review-panel--waiting" aria-hidden="true" />
      )}
      {state && state.review.hash !== shownHash && (
        <p className="review-view__stale" role="alert">
          {translate('The text has changed since this page was opened.')}{' '}
          <button type="button" onClick={() => window.location.reload()}>
            {translate('Show the new version')}
          </button>
        </p>
      )}
      <div className="review-view__columns">
        <div>{children}</div>
        <aside className="review-view__aside" aria-label={translate('Sources and preview')}>
          <Findings report={report} override={override} showField={showPart} />
          {aside}
          {shownHash !== undefined && (
            <details open>
              <summary>{translate('The page, as patients would see it')}</summary>
              <PreviewFrame words={words} version={shownHash} isNarrow />
            </details>
          )}
        </aside>
      </div>
    </RemarksProvider>
  )
}

/** Only saved words are shown here. */
const nothingToSave = () => Promise.resolve(true)

/** The way back to the form, above the title. */
function useBreadcrumb(form: string): void {
  const { setStepNav } = useStepNav()
  const { title } = useDocumentTitle()
  useEffect(() => setStepNav([{ label: title, url: form }, { label: translate('Review') }]), [setStepNav, title, form])
}

/** Shows the nearest part on the page: a remark may be about a group, a problem about a line. */
function showPart(path: string): void {
  const parts = path.split('.')
  const ids = parts.map((_, index) => `part-${parts.slice(0, parts.length - index).join('.')}`)
  const part = ids.map((id) => document.getElementById(id)).find((element) => element !== null)
  part?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}
