'use client'
import { useConfig, useLocale, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import type { FormSaving } from './saving-context.ts'

/** A pause in typing after which the page of a document that has just been stored opens. */
const pauseMs = 1500
const focusKey = 'carepath-focus'

/**
 * Opens the page of a new document once it is stored and nobody types: until then its form has no tabs. The cursor stays
 * where it was.
 */
export function useOpenStored(stored: { id: string; slug: string } | undefined, { isUnsaved }: FormSaving): void {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const router = useRouter()
  const { modalState } = useModal()
  const modals = useRef(modalState)
  modals.current = modalState
  const address = stored && `${config.routes.admin}/collections/${stored.slug}/${stored.id}?locale=${locale}`

  useEffect(() => {
    if (address === undefined || isUnsaved) return
    const open = () => {
      if (isBusyElsewhere() || Object.values(modals.current).some(({ isOpen }) => isOpen)) {
        timer = setTimeout(open, pauseMs)
        return
      }
      rememberCursor()
      router.replace(address)
    }
    let timer = setTimeout(open, pauseMs)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(open, pauseMs)
    }
    window.addEventListener('keydown', wait, true)
    window.addEventListener('pointerdown', wait, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', wait, true)
      window.removeEventListener('pointerdown', wait, true)
    }
  }, [address, isUnsaved])

  useEffect(restoreCursor, [])
}

/** True while somebody uses a part of the page that would be empty again, such as a note to the reviewer. */
function isBusyElsewhere(): boolean {
  const active = document.activeElement
  return active !== null && active !== document.body && !(isTextField(active) && active.id.startsWith('field-'))
}

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

function rememberCursor(): void {
  const field = document.activeElement
  if (!isTextField(field)) return
  sessionStorage.setItem(focusKey, JSON.stringify({ id: field.id, at: field.selectionStart }))
}

function restoreCursor(): void {
  const kept = sessionStorage.getItem(focusKey)
  if (kept === null) return
  sessionStorage.removeItem(focusKey)
  const { id, at } = JSON.parse(kept) as { id: string; at: number | null }
  const field = document.getElementById(id)
  if (!isTextField(field)) return
  field.focus({ preventScroll: true })
  if (at !== null) field.setSelectionRange(at, at)
}
