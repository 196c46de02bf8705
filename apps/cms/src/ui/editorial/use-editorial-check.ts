'use client'
import type { WrittenType } from '@carepath/schema'
import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useContext, useEffect, useRef, useState } from 'react'
import type { EditorialReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { ReportContext } from '../guidance/form-report.ts'
import type { OverrideRule } from './override-finding.tsx'

/** A pause in typing. */
const pauseMs = 600

/** The editorial check of the form on the screen, and the way to override its findings. */
export interface EditorialCheckState {
  /** Undefined until the server has answered for the first time. */
  report: EditorialReport | undefined
  /** True while the server doesn't answer: the report is of an earlier text than the one on the screen. */
  isStale: boolean
  override: OverrideRule
}

/** Checks the form when it opens and after each pause in typing, whether it is saved or not. */
export function useEditorialCheck(type: WrittenType, globalId?: string): EditorialCheckState {
  const api = useApiAddress()
  const [fields] = useAllFormFields()
  const { id = globalId } = useDocumentInfo()
  const { code: locale } = useLocale()
  const [report, setReport] = useState<EditorialReport>()
  const [isStale, setStale] = useState(false)
  const [overrideCount, setOverrideCount] = useState(0)
  const store = useContext(ReportContext)
  const checked = useRef('')
  const words = { type, ...(id === undefined ? {} : { id: String(id) }), locale }

  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => void check(leaving.signal), checked.current ? pauseMs : 0)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [fields, api, id, locale, overrideCount])

  async function check(signal: AbortSignal): Promise<void> {
    const form = { ...words, data: reduceFieldsToValues(fields, true) }
    const text = `${overrideCount} ${JSON.stringify(form)}`
    // Saving gives the form new objects, not new words.
    if (checked.current === text) return
    const answer = await post(api, 'editorial', form, signal).catch(() => undefined)
    if (signal.aborted) return
    setStale(answer === undefined)
    if (answer === undefined) return
    checked.current = text
    setReport(answer)
    store.write({ report: answer, fields })
  }

  const override: OverrideRule = async (decision) => {
    const problem = await catchProblem(post(api, 'editorial/override', { ...words, ...decision }))
    if (problem === undefined) setOverrideCount((count) => count + 1)
    return problem
  }
  return { report, isStale, override }
}
