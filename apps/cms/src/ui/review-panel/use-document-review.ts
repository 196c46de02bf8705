'use client'
import type { ClinicalType, Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { postTo } from '../form/post-to.ts'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { askPanel, panelAt, watchPanel } from './panel-store.ts'

/** How the document of this page stands, and the way to change that. */
export interface DocumentReview {
  /** Undefined until the document is saved. */
  words: ClinicalWords | undefined
  /** Undefined until the server has answered. */
  state: PanelState | undefined
  /** Where the API is. */
  api: string
  /** Takes a step of the review; gives what keeps it from being taken, if anything does. */
  take: (step: string, input?: object) => Promise<string | undefined>
}

/** Asks when the page opens, after each save, when the window is looked at again, and now and then. */
export function useDocumentReview(type: ClinicalType): DocumentReview {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const api = config.serverURL + config.routes.api
  const words = id === undefined ? undefined : { type, id: String(id), locale: code as Locale }
  const address = words ? `${api}/review-panel?${new URLSearchParams({ ...words }).toString()}` : undefined

  const subscribe = useCallback(
    (listener: () => void) => (address ? watchPanel(address, listener) : () => undefined),
    [address],
  )
  const state = useSyncExternalStore(
    subscribe,
    () => (address ? panelAt(address) : undefined),
    () => undefined,
  )
  useEffect(() => {
    if (address) void askPanel(address)
  }, [address, lastUpdateTime])

  return {
    words,
    state,
    api,
    take: async (step, input = {}) => {
      const response = await postTo(`${api}/review/${step}`, { ...words, ...input })
      if (address) await askPanel(address)
      return response.ok ? undefined : response.problem
    },
  }
}
