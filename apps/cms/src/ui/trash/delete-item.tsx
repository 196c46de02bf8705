'use client'
import {
  Modal,
  PopupList,
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useDocumentTitle,
  useForm,
  useModal,
  useRouteTransition,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import './trash.css'

interface DeleteItemProps {
  /** Whether it is an uploaded file. */
  isFile: boolean
}

/** In the menu of a form, in place of Payload's “Delete”: asks, and shows first where the document or file is used. */
export function DeleteItem({ isFile }: DeleteItemProps) {
  const { id, collectionSlug, hasDeletePermission } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { setModified } = useForm()
  const { openModal, closeModal, isModalOpen } = useModal()
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const { startRouteTransition } = useRouteTransition()
  const { config } = useConfig()
  const api = useApiAddress()
  const router = useRouter()
  const slug = `delete-${useId()}`
  if (id === undefined || collectionSlug === undefined || hasDeletePermission !== true) return null
  const leave = () => {
    setModified(false)
    closeModal(slug)
    toast.success(translate('“{title}” is in the trash.', { title }))
    if (drawerSlug) closeModal(drawerSlug)
    startRouteTransition(() => {
      if (drawerSlug) router.refresh()
      else router.push(`${config.routes.admin}/collections/${collectionSlug}`)
    })
  }
  return (
    <span className="delete-item">
      <PopupList.Button onClick={() => openModal(slug)}>{translate('Move to trash…')}</PopupList.Button>
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate('Move to the trash')}>
          <DeleteDialog
            address={`${api}/${collectionSlug}/${id}`}
            collection={collectionSlug}
            isFile={isFile}
            id={String(id)}
            onClose={() => closeModal(slug)}
            onDone={leave}
            title={title}
          />
        </Modal>
      )}
    </span>
  )
}
