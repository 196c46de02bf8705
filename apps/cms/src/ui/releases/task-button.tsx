'use client'
import { Button, ConfirmationModal, toast, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { ReactNode } from 'react'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

interface TaskButtonProps {
  task: 'roll-back' | 'unpin'
  body: object
  label: string
  /** What the task will do. */
  warning: ReactNode
  /** The message after it has succeeded. */
  done: string
}

/** A button that changes what all patients read: it asks first, and reports the outcome. */
export function TaskButton({ task, body, label, warning, done }: TaskButtonProps) {
  const api = useApiAddress()
  const { openModal } = useModal()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const run = async () => {
    const problem = await catchProblem(post(api, task, body))
    if (problem === undefined) toast.success(done)
    else toast.error(problem)
    startRouteTransition(() => router.refresh())
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(task)} size="small">
        {label}
      </Button>
      <ConfirmationModal body={warning} confirmLabel={label} heading={label} modalSlug={task} onConfirm={run} />
    </>
  )
}
