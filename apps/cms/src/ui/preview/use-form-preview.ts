'use client'
import { siteSettingsId, type WrittenType } from '@carepath/schema'
import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { ShownForm } from '@carepath/content/workflow/preview/form-preview.ts'
import { typeOfCollection } from '@carepath/content/model/collection-names.ts'
import { post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

/** A pause in typing. */
const pauseMs = 150
/** A worker that starts, or a server that is busy, answers soon. */
const retryMs = 3000
/** Somebody may publish meanwhile: after this time the live page is asked for again, with the next change. */
const liveKnownMs = 5000

/** The page of the form on the screen. */
export interface FormPreviewState {
  /** Undefined until the server has answered for the first time. */
  shown: ShownForm | undefined
  /** The page as patients read it now; null where there is none. */
  live: string | null | undefined
  /** True while the server doesn't answer: the page is of an earlier text than the one on the screen. */
  isBehind: boolean
  choosePath: (path: string) => void
}

/** Has the form's page rendered when the form opens and after each pause in typing, whether it is saved or not. */
export function useFormPreview(): FormPreviewState {
  const api = useApiAddress()
  const [fields] = useAllFormFields()
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [path, choosePath] = useState<string>()
  const [shown, setShown] = useState<ShownForm>()
  const [isBehind, setBehind] = useState(false)
  const [live, setLive] = useState<{ path: string; html: string | null; at: number }>()
  const [attempt, setAttempt] = useState(0)
  const asked = useRef('')
  const type: WrittenType | undefined = globalSlug ? 'site-settings' : typeOfCollection(collectionSlug ?? '')
  const documentId = globalSlug ? siteSettingsId : id
  const savedAt = String(data?.updatedAt ?? '')

  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => void ask(leaving.signal), asked.current ? pauseMs : 0)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [fields, api, documentId, locale, path, savedAt, attempt])

  async function ask(signal: AbortSignal): Promise<void> {
    if (!type) return
    const form = {
      type,
      ...(documentId === undefined ? {} : { id: String(documentId) }),
      locale,
      data: reduceFieldsToValues(fields, true),
      ...(path === undefined ? {} : { path }),
    }
    const text = `${savedAt} ${JSON.stringify(form)}`
    // Saving gives the form new objects, not new words.
    if (asked.current === text) return
    const isKnown = live && Date.now() - live.at < liveKnownMs
    const knownLive = isKnown ? { knownLive: live.path } : {}
    const answer = await post(api, 'preview/form', { ...form, ...knownLive }, signal).catch(() => undefined)
    if (signal.aborted) return
    setBehind(answer === undefined)
    if (answer === undefined) {
      const retry = setTimeout(() => setAttempt((count) => count + 1), retryMs)
      signal.addEventListener('abort', () => clearTimeout(retry))
      return
    }
    asked.current = text
    setShown(answer)
    if (answer.live !== undefined) setLive({ path: answer.page?.path ?? '', html: answer.live, at: Date.now() })
  }

  // Another page may be asked for meanwhile.
  const isOfPage = live !== undefined && live.path === shown?.page?.path
  return { shown, live: isOfPage ? live.html : undefined, isBehind, choosePath }
}
