'use client'
import type { ClinicalType, Locale } from '@carepath/schema'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { useQuery } from '../api/use-query.ts'

/** Other people work on the same document. */
const pollMs = 10_000

export type ReviewStep = 'submit' | 'take-back' | 'request-changes' | 'approve' | 'approve-together' | 'answer-comment'

/** The review of this page's document, and the way to change it. */
export interface DocumentReview {
  /** Undefined until the document is saved. */
  words: ClinicalWords | undefined
  /** Undefined until the server has answered. */
  state: PanelState | undefined
  /** Asks for the state again. */
  refresh: () => Promise<unknown>
  /** Takes a step of the review; gives the reason in words where the server refuses. */
  takeStep: (step: ReviewStep, input?: object) => Promise<string | undefined>
}

/** Asks when the page opens, after each save, when the window gets the focus, and every few seconds. */
export function useDocumentReview(type: ClinicalType): DocumentReview {
  const api = useApiAddress()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const words = id === undefined ? undefined : { type, id: String(id), locale: code as Locale }
  const { answer: state, refresh } = useQuery('review-panel', words, { pollMs, version: lastUpdateTime })
  return {
    words,
    state,
    refresh,
    takeStep: async (step, input = {}) => {
      const problem = await catchProblem(post(api, `review/${step}`, { ...words, ...input }))
      await refresh()
      return problem
    },
  }
}
