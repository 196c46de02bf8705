'use client'
import { Modal, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ConfirmationPurpose } from '@carepath/content/model/confirmation.ts'
import type { ConfirmationNeeded } from '@carepath/content/workflow/confirmation/confirm.ts'
import { catchProblem, get } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { ConfirmationDialog } from './confirmation-dialog.tsx'

/** A person's answer to the question whether it is they. */
interface ConfirmationAnswer {
  isConfirmed: boolean
  /** Why the server could not be asked. */
  problem?: string | undefined
}

interface Confirmation {
  /** Opens the dialog unless the person has confirmed within the last minutes. */
  ask: () => Promise<ConfirmationAnswer>
  /** To be rendered where `ask` is called. */
  dialog: ReactNode
}

/** Asks the person at the screen to confirm that it is they, before something is signed. */
export function useConfirmation(purpose: ConfirmationPurpose): Confirmation {
  const api = useApiAddress()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [needed, setNeeded] = useState<ConfirmationNeeded>()
  const settle = useRef<(answer: ConfirmationAnswer) => void>(undefined)
  const slug = `confirm-${purpose}`
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)

  useEffect(() => {
    // The Escape key closes a modal without asking its content.
    if (wasOpen.current && !isOpen) answer({ isConfirmed: false })
    wasOpen.current = isOpen
  }, [isOpen])

  function answer(given: ConfirmationAnswer): void {
    settle.current?.(given)
    settle.current = undefined
    setNeeded(undefined)
    if (isOpen) closeModal(slug)
  }

  const ask = async (): Promise<ConfirmationAnswer> => {
    const asked = get(api, 'confirmation', { purpose })
    const problem = await catchProblem(asked)
    if (problem !== undefined) return { isConfirmed: false, problem }
    const what = await asked
    if (what.isConfirmed) return { isConfirmed: true }
    const before = document.activeElement
    const given = await new Promise<ConfirmationAnswer>((resolve) => {
      settle.current = resolve
      setNeeded(what)
      openModal(slug)
    })
    if (!given.isConfirmed && before instanceof HTMLElement) before.focus()
    return given
  }

  const dialog = needed && isOpen && (
    <Modal className="confirmation-modal" slug={slug} aria-labelledby={`${slug}-heading`}>
      <ConfirmationDialog
        purpose={purpose}
        headingId={`${slug}-heading`}
        needed={needed}
        onClose={(isConfirmed) => answer({ isConfirmed })}
      />
    </Modal>
  )
  return { ask, dialog }
}
