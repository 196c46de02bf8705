'use client'
import { Button, ConfirmationModal, toast, useAuth, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useRouter } from 'next/navigation.js'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
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
      post(api, 'trash/restore', { id }).then(({ path, isDraft, lost }) => {
        const done = isDraft
          ? translate('“{title}” was restored as a draft.', { title })
          : translate('“{title}” was restored.', { title })
        toast.success(`${done} ${describeLost(lost)}`.trim())
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
    toast.success(translate('“{title}” was deleted for good.', { title }))
    router.push(`${config.routes.admin}/collections/trashed-documents`)
    router.refresh()
  }
  return (
    <div className="trash-actions">
      <Button
        aria-label={translate('Restore “{title}”', { title })}
        buttonStyle="secondary"
        margin={false}
        onClick={() => void restore()}
        size="small"
      >
        {translate('Restore')}
      </Button>
      {user?.role === 'admin' && (
        <Button
          aria-label={translate('Delete “{title}” for good', { title })}
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(slug)}
          size="small"
        >
          {translate('Delete for good')}
        </Button>
      )}
      <ConfirmationModal
        body={translate('Nobody can restore it afterwards, nor any of its versions.')}
        confirmLabel={translate('Delete for good')}
        heading={translate('Delete “{title}” for good?', { title })}
        modalSlug={slug}
        onConfirm={deleteForGood}
      />
    </div>
  )
}

function describeLost(lost: number): string {
  if (lost === 0) return ''
  return translateCount(
    lost,
    'One thing it used is gone: the field is empty now.',
    '{count} things it used are gone: the field is empty now.',
  )
}
