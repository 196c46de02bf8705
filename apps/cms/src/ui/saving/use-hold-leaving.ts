'use client'
import { useDocumentDrawerContext, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Saver } from './saver.ts'

/** Links and buttons that lead away from a form, or act on the stored document. */
const leaving = [
  'a[href]:not([target=_blank], [download], [href^="#"])',
  '.popup-button-list__button',
  '.doc-drawer__header-close',
  '.drawer__close',
  '.drawer__header__close',
].join(', ')

interface HoldOptions {
  saver: Pick<Saver<unknown>, 'flush' | 'isUnsaved'>
  /** False of a form with a button of its own for saving, which Payload itself guards. */
  isDrafting: boolean
  /** Asks whether to leave although the form isn't saved; `leave` goes on. */
  askToLeave: (leave: () => void) => void
  /** Keeps what is typed in the browser. */
  keep: () => void
}

/** Saves the form before anything leads away from it: a link, the language, a drawer that closes, the tab. */
export function useHoldLeaving({ saver, isDrafting, askToLeave, keep }: HoldOptions): void {
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const { closeModal, modalState } = useModal()
  const latest = useRef({ askToLeave, keep, modalState })
  latest.current = { askToLeave, keep, modalState }

  useEffect(() => {
    if (!isDrafting) return
    let isLetGo = false
    const letGo = (go: () => void) => {
      isLetGo = true
      go()
      isLetGo = false
    }
    const hold = (event: Event, go: () => void) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      void saver.flush().then((isSaved) => {
        if (isSaved) letGo(go)
        else latest.current.askToLeave(() => letGo(go))
      })
    }
    const onClick = (event: MouseEvent) => {
      if (isLetGo || !saver.isUnsaved || !(event.target instanceof Element)) return
      const element = event.target.closest<HTMLElement>(leaving)
      if (!element || event.metaKey || event.ctrlKey || event.shiftKey) return
      hold(event, () => element.click())
    }
    const onKey = (event: KeyboardEvent) => {
      if (isLetGo || event.key !== 'Escape' || drawerSlug === undefined || !saver.isUnsaved) return
      if (isOnTop(drawerSlug, latest.current.modalState)) hold(event, () => closeModal(drawerSlug))
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (!saver.isUnsaved) return
      latest.current.keep()
      // The request goes on without the page; whether it succeeds, nobody can say any more.
      void saver.flush()
      event.preventDefault()
    }
    const onHidden = () => {
      if (!saver.isUnsaved) return
      latest.current.keep()
      void saver.flush()
    }
    window.addEventListener('click', onClick, true)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('beforeunload', onBeforeUnload)
    window.addEventListener('pagehide', onHidden)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      window.removeEventListener('click', onClick, true)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('beforeunload', onBeforeUnload)
      window.removeEventListener('pagehide', onHidden)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [saver, isDrafting, drawerSlug])
}

/** True while no other drawer or dialog lies over a drawer. */
function isOnTop(drawerSlug: string, modals: ReturnType<typeof useModal>['modalState']): boolean {
  const open = Object.entries(modals).filter(([, modal]) => modal.isOpen)
  return open.at(-1)?.[0] === drawerSlug || open.every(([slug]) => slug === drawerSlug || !isAbove(slug, drawerSlug))
}

/** Payload numbers its drawers by their depth: `doc-drawer_faqs_1_…`. Dialogs lie over all of them. */
function isAbove(slug: string, drawerSlug: string): boolean {
  const depth = (name: string) => Number(/_(\d+)_/u.exec(name)?.[1] ?? Infinity)
  return depth(slug) > depth(drawerSlug)
}
