'use client'
import { isClinicalType } from '@carepath/schema'
import { Button, Modal, useLocale, useModal, useSelection } from '@payloadcms/ui'
import { useState } from 'react'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import type { BulkAction } from '@carepath/content/workflow/bulk/bulk-result.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import './bulk.css'

/** More documents than the server takes at once. */
const most = 200

/** Above a list, while documents are selected in it: what can be done with all of them, each by the rules of doing it alone. */
export function BulkActions({ type }: { type: CollectionDocumentType }) {
  const { selectedIDs, count } = useSelection()
  const { code } = useLocale()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [action, setAction] = useState<BulkAction>('publish')
  const slug = `bulk-${type}`
  if (selectedIDs.length === 0) return null
  if (count > selectedIDs.length || selectedIDs.length > most)
    return (
      <p className="bulk">
        {translate('To submit, schedule or move to the trash, select at most one page of the list.')}
      </p>
    )
  const labels: [BulkAction, string][] = [
    ...(isClinicalType(type)
      ? [
          ['submit', translate('Submit for review in {language}…', { language: languageName(code) })] as [
            BulkAction,
            string,
          ],
        ]
      : []),
    ['publish', translate('Publish as one release…')],
    ['schedule', translate('Schedule as one release…')],
    ['trash', translate('Move to trash…')],
  ]
  return (
    <div className="bulk" role="group" aria-label={translate('With the selected documents')}>
      {labels.map(([each, label]) => (
        <Button
          buttonStyle="secondary"
          key={each}
          margin={false}
          onClick={() => {
            setAction(each)
            openModal(slug)
          }}
          size="small"
        >
          {label}
        </Button>
      ))}
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate('With the selected documents')}>
          <BulkDialog
            action={action}
            ids={selectedIDs.map(String)}
            locale={code}
            onClose={() => closeModal(slug)}
            type={type}
          />
        </Modal>
      )}
    </div>
  )
}
