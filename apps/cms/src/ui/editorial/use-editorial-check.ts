'use client'
import type { WrittenType } from '@carepath/schema'
import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { postTo } from '../form/post-to.ts'
import type { Judgement } from '@carepath/content/workflow/editorial/judgement.ts'
import type { OverrideRule } from './override-finding.tsx'

/** A pause in typing. */
const pauseMs = 600

/** What the rules say of the form on the screen, and the way to answer them. */
export interface EditorialCheckState {
  /** Undefined until the server has answered for the first time. */
  judgement: Judgement | undefined
  /** True where the last answer is of an older text than that on the screen, because the server doesn't answer. */
  isStale: boolean
  override: OverrideRule
}

/** Asks when the form opens and after each pause in typing, whether it is saved or not. */
export function useEditorialCheck(type: WrittenType, globalId?: string): EditorialCheckState {
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { id = globalId } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [judgement, setJudgement] = useState<Judgement>()
  const [isStale, setStale] = useState(false)
  const [answers, setAnswers] = useState(0)
  const asked = useRef('')
  const address = `${config.serverURL}${config.routes.api}/editorial`
  const words = { type, ...(id === undefined ? {} : { id: String(id) }), locale }

  useEffect(() => {
    const wait = new AbortController()
    const timer = setTimeout(() => void ask(), asked.current ? pauseMs : 0)
    return () => {
      clearTimeout(timer)
      wait.abort()
    }

    async function ask() {
      const form = { ...words, data: reduceFieldsToValues(fields, true) }
      const text = `${answers} ${JSON.stringify(form)}`
      // Saving gives the form new objects, not new words.
      if (asked.current === text) return
      const response = await postTo(address, form, wait.signal)
      if (wait.signal.aborted) return
      if (response.ok) {
        asked.current = text
        setJudgement(response.answer as Judgement)
      }
      setStale(!response.ok)
    }
  }, [fields, address, id, locale, answers])

  const override: OverrideRule = useCallback(
    async (decision) => {
      const response = await postTo(`${address}/override`, { type, id: String(id), locale, ...decision })
      if (!response.ok) return response.problem
      setAnswers((count) => count + 1)
      return undefined
    },
    [address, type, id, locale],
  )
  return { judgement, isStale, override }
}
