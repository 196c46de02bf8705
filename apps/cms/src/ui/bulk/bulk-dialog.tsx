'use client'
import { Button, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import type { BulkAction } from '@carepath/content/workflow/bulk/bulk-result.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'
import { BulkResults } from './bulk-results.tsx'
import '../styles/text-input.css'
import '../styles/long-dialog.css'

interface BulkDialogProps {
  action: BulkAction
  type: CollectionDocumentType
  ids: string[]
  locale: string
  onClose: () => void
}

/** Asks before something is done with several documents, and then tells for each what was done, or why not. */
export function BulkDialog({ action, type, ids, locale, onClose }: BulkDialogProps) {
  const id = useId()
  const router = useRouter()
  const { toggleAll } = useSelection()
  const [at, setAt] = useState('')
  const { send, isSending, answer, problem } = usePost('bulk')
  const { heading, explanation, confirm } = texts[action]
  const documents = translateCount(ids.length, '1 document', '{count} documents')
  const close = () => {
    onClose()
    if (!answer) return
    toggleAll(false)
    router.refresh()
  }
  const body = {
    ...{ type, ids, action },
    ...(action === 'submit' ? { locale } : {}),
    ...(action === 'schedule' ? { at } : {}),
  }
  return (
    <div className="confirmation-modal__wrapper long-dialog">
      <div className="confirmation-modal__content">
        <h1>
          {answer ? translate('What was done') : translate(heading, { documents, language: languageName(locale) })}
        </h1>
        {answer ? <BulkResults results={answer.results} /> : <p>{translate(explanation)}</p>}
        {action === 'schedule' && !answer && (
          <div className="bulk-dialog__time">
            <label htmlFor={id}>{translate('Day and time at the clinic')}</label>
            <input
              className="text-input"
              id={id}
              onChange={(event) => setAt(event.target.value)}
              type="datetime-local"
              value={at}
            />
          </div>
        )}
        <Problem>{problem}</Problem>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={close} size="large">
          {answer ? translate('Close') : translate('Cancel')}
        </Button>
        {!answer && (
          <Button
            disabled={isSending || (action === 'schedule' && at === '')}
            margin={false}
            onClick={() => void send(body)}
            size="large"
          >
            {isSending ? translate('Working…') : translate(confirm)}
          </Button>
        )}
      </div>
    </div>
  )
}

const texts: Record<BulkAction, { heading: string; explanation: string; confirm: string }> = {
  submit: {
    heading: 'Submit {documents} for review in {language}?',
    explanation: 'What is complete goes to the reviewers. Of the rest you are told what it lacks.',
    confirm: 'Submit',
  },
  publish: {
    heading: 'Publish {documents}?',
    explanation:
      'What may go live does, in one release. What lacks an approval or anything else stays as it is, and you are told why.',
    confirm: 'Publish',
  },
  schedule: {
    heading: 'Publish {documents} together at a set time?',
    explanation: 'They go live at one moment, as one: if one of them can’t, none does, and you are told why.',
    confirm: 'Schedule',
  },
  trash: {
    heading: 'Move {documents} to the trash?',
    explanation:
      'Where they are live, they leave the site. What other documents use stays, and you are told where it is used. You can restore them from the trash, as drafts.',
    confirm: 'Move to trash',
  },
}
