'use client'
import { useNav, usePreferences } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Screens beside whose menu a form has room, and on which Payload closes the menu once the page is there. */
const desk = '(min-width: 1025px) and (max-width: 1440px)'

/**
 * Keeps the menu open on a desk, and remembers there who has closed it: Payload does both on wider screens only. Where Payload
 * closes it, it is opened before the browser draws the page without it, so that nothing moves.
 */
export function OpenOnDesk({ isKeptOpen }: { isKeptOpen: boolean }) {
  const { navOpen, setNavOpen } = useNav()
  const { setPreference } = usePreferences()
  const isWanted = useRef(isKeptOpen)
  useLayoutEffect(() => {
    if (!navOpen && isWanted.current && window.matchMedia(desk).matches) setNavOpen(true)
  }, [navOpen])
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      if (!(target as Element).closest('.nav-toggler') || !window.matchMedia(desk).matches) return
      isWanted.current = !navOpen
      void setPreference(PREFERENCE_KEYS.NAV, { open: !navOpen }, true)
    }
    // Before the button does what it is for.
    document.addEventListener('click', remember, { capture: true })
    return () => document.removeEventListener('click', remember, { capture: true })
  }, [navOpen])
  return null
}
