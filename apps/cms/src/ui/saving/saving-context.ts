'use client'
import { createContext, useContext } from 'react'

/** Only saved words can be submitted, approved or previewed: says whether the form holds others, and saves them. */
export interface FormSaving {
  /** True while the form holds changes that aren't saved. */
  isUnsaved: boolean
  /** Saves the form as a draft; false where that failed, and then the form itself says why. */
  saveFirst: () => Promise<boolean>
}

const nothingToSave: FormSaving = { isUnsaved: false, saveFirst: () => Promise.resolve(true) }

export const SavingContext = createContext<FormSaving>(nothingToSave)

/** Of the form around a component. */
export const useFormSaving = (): FormSaving => useContext(SavingContext)
