'use client'
import { sourceLocale, type ClinicalType, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, type ReactNode } from 'react'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { EditorialReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { Findings } from '../editorial/findings.tsx'
import type { OverrideRule } from '../editorial/override-finding.tsx'
import { CommentsProvider } from '../comments/comments.tsx'
import { PreviewButton } from '../preview/preview-button.tsx'
import { PreviewFrame } from '../preview/preview-frame.tsx'
import { PublicationEffects } from '../together/publication-effects.tsx'
import type { ReviewDesk } from '../review-panel/review-desk.ts'
import { RemarksProvider } from '../review-panel/remarks.tsx'
import { ReviewPanelView } from '../review-panel/review-panel-view.tsx'
import { useDocumentReview } from '../review-panel/use-document-review.ts'

interface ReviewScreenProps {
  type: ClinicalType
  /** Hash of the words that are shown; absent while the text is incomplete. */
  shownHash: string | undefined
  /** Hashes of the words in other languages that stand beside them. */
  hashesBeside: ReviewDesk['hashesBeside']
  /** Paths of the parts that are shown. */
  shownPaths: string[]
  /** Path of the form in the admin. */
  form: string
  /** The editorial check of the shown words. */
  report: EditorialReport
  aside: ReactNode
  children: ReactNode
}

/** The reviewer's decision above the words it is about, and the evidence for them beside. */
export function ReviewScreen({
  type,
  shownHash,
  hashesBeside,
  shownPaths,
  form,
  report,
  aside,
  children,
}: ReviewScreenProps) {
  const review = useDocumentReview(type)
  const api = useApiAddress()
  const { config, getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const { words, state } = review
  useFreshApproval(state)
  useBreadcrumb(config.routes.admin + form)
  if (!words) return null
  const override: OverrideRule = async (decision) => {
    const problem = await catchProblem(post(api, 'editorial/override', { ...words, ...decision }))
    if (problem === undefined) window.location.reload()
    return problem
  }
  return (
    <CommentsProvider
      comments={state?.review.comments ?? []}
      answer={(input) => review.takeStep('answer-comment', input)}
    >
      <RemarksProvider words={words} canRemark={state?.review.can.requestChanges === true}>
        {state ? (
          <ReviewPanelView
            review={review}
            state={state}
            language={{ locale: code as Locale, sourceLocale }}
            fields={fields}
            desk={{
              shownHash: shownHash ?? '',
              hashesBeside,
              isListed: ({ path, isGone }) => isGone || !shownPaths.includes(path),
            }}
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
            <details open>
              <summary>{translate('What publishing it changes')}</summary>
              <PublicationEffects type={words.type} id={words.id} />
            </details>
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
    </CommentsProvider>
  )
}

/** Has the page rendered again once the words are approved: it says who has approved them, and what has changed since. */
function useFreshApproval(state: PanelState | undefined): void {
  const router = useRouter()
  const approvedAt = state && (state.review.approval ?? state.review.formerApproval)?.at
  const shown = useRef<string | undefined>(undefined)
  const isKnown = useRef(false)
  useEffect(() => {
    if (!state) return
    if (isKnown.current && shown.current !== approvedAt) router.refresh()
    isKnown.current = true
    shown.current = approvedAt
  }, [state, approvedAt, router])
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
