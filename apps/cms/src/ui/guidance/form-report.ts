'use client'
import type { FormReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import type { FormState } from 'payload'
import { createContext, useContext, useSyncExternalStore } from 'react'

/** What the server has found in a form, and the form as it was then: what has been typed since isn't judged yet. */
export interface CheckedForm {
  report: FormReport
  fields: FormState
}

/** Holds the newest report of one form, for all parts of its screen that show a bit of it. */
export class ReportStore {
  #checked: CheckedForm | undefined
  readonly #listeners = new Set<() => void>()

  readonly read = (): CheckedForm | undefined => this.#checked

  readonly write = (checked: CheckedForm): void => {
    this.#checked = checked
    for (const tell of this.#listeners) tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

export const ReportContext = createContext(new ReportStore())

/** The newest report of the form around a component; undefined until the server has answered. */
export function useFormReport(): CheckedForm | undefined {
  const { subscribe, read } = useContext(ReportContext)
  return useSyncExternalStore(subscribe, read, () => undefined)
}
