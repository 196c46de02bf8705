'use client'
import { Button, ConfirmationModal, toast, useAuth, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useRouter } from 'next/navigation.js'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import './trash.css'

/** In the list of the trash: takes a document out of it. */
export function TrashActionsCell({ rowData }: DefaultCellComponentProps) {
  const { id, title } = rowData as { id: string; title: string }
  return <TrashActions id={id} title={title} />
}

/** The same on the screen of an entry. */
export function TrashActionsField() {
  const { id, initialData } = useDocumentInfo()
  if (id === undefined) return null
  return <TrashActions id={String(id)} title={String(initialData?.title ?? '')} />
}

function TrashActions({ id, title }: { id: string; title: string }) {
  const api = useApiAddress()
  const { config } = useConfig()
  const { user } = useAuth()
  const { openModal } = useModal()
  const router = useRouter()
  const slug = `delete-for-good-${id}`
  const restore = async () => {
    const problem = await catchProblem(
      post(api, 'trash/restore', { id }).then(({ path, lost }) => {
        toast.success(`“${title}” was restored as a draft. ${describeLost(lost)}`.trim())
        router.push(config.routes.admin + path)
      }),
    )
    if (problem !== undefined) toast.error(problem)
  }
  const deleteForGood = async () => {
    const problem = await catchProblem(post(api, 'trash/delete', { id }))
    if (problem !== undefined) {
      toast.error(problem)
      return
    }
    toast.success(`“${title}” was deleted for good.`)
    router.push(`${config.routes.admin}/collections/trashed-documents`)
    router.refresh()
  }
  return (
    <div className="trash-actions">
      <Button
        aria-label={`Restore “${title}”`}
        buttonStyle="secondary"
        margin={false}
        onClick={() => void restore()}
        size="small"
      >
        Restore
      </Button>
      {user?.role === 'admin' && (
        <Button
          aria-label={`Delete “${title}” for good`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(slug)}
          size="small"
        >
          Delete for good
        </Button>
      )}
      <ConfirmationModal
        body="Nobody can restore it afterwards, nor any of its versions."
        confirmLabel="Delete for good"
        heading={`Delete “${title}” for good?`}
        modalSlug={slug}
        onConfirm={deleteForGood}
      />
    </div>
  )
}

function describeLost(lost: number): string {
  if (lost === 0) return ''
  const what = lost === 1 ? 'One thing it used is gone' : `${lost} things it used are gone`
  return `${what}: the field is empty now.`
}
