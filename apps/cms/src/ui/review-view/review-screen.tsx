'use client'
import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale, useStepNav } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { postTo } from '../form/post-to.ts'
import { Findings } from '../editorial/findings.tsx'
import type { Judgement } from '@carepath/content/workflow/editorial/judgement.ts'
import type { OverrideRule } from '../editorial/override-finding.tsx'
import { PreviewButton } from '../preview/preview-button.tsx'
import { PreviewFrame } from '../preview/preview-frame.tsx'
import { ReviewPanelView } from '../review-panel/review-panel-view.tsx'
import { RemarksProvider } from '../review-panel/remarks.tsx'
import { useDocumentReview } from '../review-panel/use-document-review.ts'
import '../styles/text-link.css'
import '../review-panel/review-panel.css'

interface ReviewScreenProps {
  type: ClinicalType
  /** Names the words that are shown; absent where they aren't whole. */
  shownHash: string | undefined
  /** Path of the form in the admin. */
  form: string
  /** What the editorial rules say of the words. */
  judgement: Judgement
  aside: ReactNode
  children: ReactNode
}

/** The reviewer's decision above what it is about. */
export function ReviewScreen({ type, shownHash, form, judgement, aside, children }: ReviewScreenProps) {
  const panel = useDocumentReview(type)
  const { config, getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const { words, state } = panel
  useStepsTo(config.routes.admin + form)
  if (!words) return null
  const letStand: OverrideRule = async (decision) => {
    const response = await postTo(`${panel.api}/editorial/override`, { ...words, ...decision })
    if (!response.ok) return response.problem
    window.location.reload()
    return undefined
  }
  return (
    <RemarksProvider words={words} canRemark={state?.review.can.requestChanges === true}>
      {state ? (
        <ReviewPanelView
          panel={panel}
          state={state}
          language={{ locale: code as Locale, sourceLocale }}
          fields={fields}
          shownHash={shownHash ?? ''}
          onPlace={showPart}
        >
          <PreviewButton words={words} api={panel.api} saveFirst={nothingToSave} />
          <a className="text-link text-link--quiet" href={config.routes.admin + form}>
            Open the form
          </a>
        </ReviewPanelView>
      ) : (
        <div className="review-panel review-panel--waiting" aria-hidden="true" />
      )}
      {state && state.review.hash !== shownHash && (
        <p className="review-view__stale" role="alert">
          The text has changed since this page was opened.{' '}
          <button type="button" onClick={() => window.location.reload()}>
            Show the new version
          </button>
        </p>
      )}
      <div className="review-view__columns">
        <div>{children}</div>
        <aside className="review-view__aside" aria-label="What it rests on">
          <Findings judgement={judgement} override={letStand} onPlace={showPart} />
          {aside}
          {shownHash !== undefined && (
            <details open>
              <summary>The page, as patients would see it</summary>
              <PreviewFrame words={words} api={panel.api} version={shownHash} isNarrow />
            </details>
          )}
        </aside>
      </div>
    </RemarksProvider>
  )
}

/** What is shown here is saved already. */
const nothingToSave = () => Promise.resolve(true)

/** The way back, above the title. */
function useStepsTo(form: string): void {
  const { setStepNav } = useStepNav()
  const { title } = useDocumentTitle()
  useEffect(() => setStepNav([{ label: title, url: form }, { label: 'Review' }]), [setStepNav, title, form])
}

/** The nearest part that is on the page: a remark may be about a group, a problem about a line. */
function showPart(path: string): void {
  const parts = path.split('.')
  const ids = parts.map((_, index) => `part-${parts.slice(0, parts.length - index).join('.')}`)
  const part = ids.map((id) => document.getElementById(id)).find((element) => element !== null)
  part?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}
