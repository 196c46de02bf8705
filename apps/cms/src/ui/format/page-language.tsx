'use client'
import { useTranslation } from '@payloadcms/ui'
import { Fragment, type ReactNode } from 'react'
import { setPageLanguage } from '@carepath/content/wording/current-language.ts'

/** Around every screen of the admin: words that are printed inside it are in the language that the person chose. */
export function PageLanguage({ children }: { children?: ReactNode }) {
  const { language } = useTranslation().i18n
  setPageLanguage(language)
  // After another choice everything is printed anew.
  return <Fragment key={language}>{children}</Fragment>
}
