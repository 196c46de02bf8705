'use client'
import { useNav, usePreferences } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Screens beside whose menu a form has room, and on which Payload opens with a closed menu. */
const desk = '(min-width: 1025px) and (max-width: 1440px)'

/** Payload’s name for what it remembers of the menu. */
const menu = 'nav'

/** Opens the menu on a desk, and remembers there who has closed it: Payload does both on wider screens only. */
export function OpenOnDesk() {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const { getPreference, setPreference } = usePreferences()
  useEffect(() => {
    if (!hydrated || !window.matchMedia(desk).matches) return
    let isCurrent = true
    void getPreference<{ open?: boolean } | null | undefined>(menu).then((kept) => {
      if (isCurrent && kept?.open !== false) setNavOpen(true)
    })
    return () => {
      isCurrent = false
    }
  }, [hydrated])
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      if (!(target as Element).closest('.nav-toggler') || !window.matchMedia(desk).matches) return
      void setPreference(menu, { open: !navOpen }, true)
    }
    document.addEventListener('click', remember)
    return () => document.removeEventListener('click', remember)
  }, [navOpen])
  return null
}
