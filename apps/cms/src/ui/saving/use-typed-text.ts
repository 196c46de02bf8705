'use client'
import { useEffect, useRef, useState } from 'react'
import { isSameValue, type FormValues } from '../merge/same-value.ts'
import { mergeForm } from '../merge/merge-form.ts'
import { findTyped, forgetTyped, keepTyped, purgeTyped, type TypedPlace, type TypedText } from './typed-text.ts'

/** So often what is typed is kept. */
const keepMs = 300
const tabKey = 'carepath-tab'

interface TypedTextOptions {
  /** Id of the person who types. */
  account: string
  /** The form and its language. */
  form: string
  /** False of a form that keeps nothing, since it may hold a password. */
  isKept: boolean
  values: FormValues
  isDirty: boolean
  readBase: () => FormValues
}

/** Keeps what is typed in the browser until it is saved, and offers what an earlier visit has left. */
export function useTypedText({ account, form, isKept, values, isDirty, readBase }: TypedTextOptions) {
  const [offered, setOffered] = useState<TypedText & { tab: string }>()
  const place: TypedPlace = { account, form, tab: useTab() }
  const latest = useRef({ values, isDirty, place, isKept, readBase })
  latest.current = { values, isDirty, place, isKept, readBase }
  const kept = useRef<TypedPlace>(undefined)

  const keep = () => {
    const now = latest.current
    if (!now.isKept || !now.isDirty) return
    // A new document has another address once it is stored.
    if (kept.current && kept.current.form !== now.place.form) forgetTyped(localStorage, kept.current)
    kept.current = now.place
    keepTyped(localStorage, now.place, { at: new Date().toISOString(), base: now.readBase(), mine: now.values })
  }

  const forget = () => {
    if (kept.current) forgetTyped(localStorage, kept.current)
    kept.current = undefined
  }

  const discard = () => {
    if (offered) forgetTyped(localStorage, { ...place, tab: offered.tab })
    setOffered(undefined)
  }

  useEffect(() => {
    if (!isKept) return
    purgeTyped(localStorage, Date.now())
    const found = findTyped(localStorage, place)
    if (!found) return
    const { values: merged } = mergeForm({ base: found.base, mine: found.mine, theirsBase: found.base, theirs: values })
    if (isSameValue(merged, values)) forgetTyped(localStorage, { ...place, tab: found.tab })
    else setOffered(found)
  }, [])

  useEffect(() => {
    if (!isDirty) {
      forget()
      return
    }
    const timer = setTimeout(keep, keepMs)
    return () => {
      clearTimeout(timer)
    }
  }, [values, isDirty, form])

  return { offered, discard, keep, forget }
}

/** Names the browser's tab, also after it is loaded again. */
function useTab(): string {
  const [tab] = useState(() => {
    if (typeof window === 'undefined') return ''
    const known = sessionStorage.getItem(tabKey) ?? crypto.randomUUID()
    sessionStorage.setItem(tabKey, known)
    return known
  })
  return tab
}
