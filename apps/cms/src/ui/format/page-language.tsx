'use client'
import { useAuth, usePreferences, useTranslation } from '@payloadcms/ui'
import { Fragment, useEffect, type ReactNode } from 'react'
import { setPageLanguage } from '@carepath/content/wording/current-language.ts'

/** Around every screen of the admin: words that are printed inside it are in the language that the person chose. */
export function PageLanguage({ children }: { children?: ReactNode }) {
  const { language } = useTranslation().i18n
  setPageLanguage(language)
  useKeepLanguage(language)
  // After another choice everything is printed anew.
  return <Fragment key={language}>{children}</Fragment>
}

/** The language of an account is kept with it, for mails. This browser remembers what was kept last. */
function useKeepLanguage(language: string): void {
  const { user } = useAuth()
  const { setPreference } = usePreferences()
  const id = user?.id
  useEffect(() => {
    if (id === undefined) return
    const kept = `${String(id)} ${language}`
    if (localStorage.getItem(storageKey) === kept) return
    void setPreference('language', { code: language }).then(() => localStorage.setItem(storageKey, kept))
  }, [id, language])
}

const storageKey = 'admin-language'
