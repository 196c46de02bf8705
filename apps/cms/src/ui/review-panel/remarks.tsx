'use client'
import { renditionKey } from '@carepath/schema'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import type { Remark } from '@carepath/content/workflow/comments/remark.ts'

/** The remarks that a reviewer is writing and hasn't sent. */
interface Remarks {
  remarks: Remark[]
  setRemarks: (remarks: Remark[]) => void
  /** True while their form is open. */
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  /** True for a user who may request changes. */
  canRemark: boolean
}

const RemarksContext = createContext<Remarks | undefined>(undefined)

interface RemarksProviderProps {
  words: ClinicalWords
  canRemark: boolean
  children: ReactNode
}

/** Shares the remarks between the buttons that begin one and the form that sends them; they survive a visit to another page. */
export function RemarksProvider({ words: { type, id, locale }, canRemark, children }: RemarksProviderProps) {
  const key = `carepath-remarks/${renditionKey({ type, id, locale })}`
  const [remarks, setRemarks] = useState<Remark[]>([])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const kept = sessionStorage.getItem(key)
    if (kept) setRemarks(JSON.parse(kept) as Remark[])
  }, [key])
  const keep = (now: Remark[]) => {
    setRemarks(now)
    if (now.length > 0) sessionStorage.setItem(key, JSON.stringify(now))
    else sessionStorage.removeItem(key)
  }
  return <RemarksContext value={{ remarks, setRemarks: keep, isOpen, setOpen, canRemark }}>{children}</RemarksContext>
}

export function useRemarks(): Remarks {
  const remarks = use(RemarksContext)
  if (!remarks) throw new Error('useRemarks needs a RemarksProvider around it.')
  return remarks
}
