'use client'
import { Button, ConfirmationModal, toast, useConfig, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { ReactNode } from 'react'

interface TaskButtonProps {
  /** Name of the endpoint, e.g. `unpin`. */
  task: string
  body: object
  label: string
  /** What will happen. */
  warning: ReactNode
  /** What to say once it has. */
  done: string
}

/** A button for something that changes what all patients read: it asks first, and says what came of it. */
export function TaskButton({ task, body, label, warning, done }: TaskButtonProps) {
  const { config } = useConfig()
  const { openModal } = useModal()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const run = async () => {
    const response = await fetch(`${config.serverURL}${config.routes.api}/${task}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) toast.success(done)
    else toast.error(await messageOf(response))
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

async function messageOf(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  return answer.errors?.[0]?.message ?? `The server answered ${response.status}.`
}
