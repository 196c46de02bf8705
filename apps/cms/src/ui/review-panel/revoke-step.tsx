'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { sourceLocale } from '@carepath/schema'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { AffectedPages } from '../affected-pages/affected-pages.tsx'
import { usePost } from '../api/use-post.ts'
import { leavesTheSite } from './leaves-the-site.ts'
import { RevocationReport } from './revocation-report.tsx'

interface RevokeStepProps {
  words: ClinicalWords
  state: PanelState
  /** Asks the reviewer to confirm that it is they. */
  confirm: () => Promise<boolean>
}

/** The form that revokes the last approval: says what leaves the site, asks for the reason, and reports what happened. */
export function RevokeStep({ words, state, confirm }: RevokeStepProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  const { send, isSending, answer, problem } = usePost('review/revoke')
  const revoke = async () => {
    if (await confirm()) await send({ ...words, reason: reason.trim() })
  }
  if (answer) return <RevocationReport withdrawal={answer.withdrawal} />
  const { type, locale } = words
  const isLeaving = leavesTheSite(state)
  return (
    <div className="review-panel__step" role="group" aria-label={translate('Revoke the approval')}>
      {!isLeaving && (
        <p>
          {translate(
            'The approved words aren’t on the site. They can’t be published until a reviewer approves them again.',
          )}
        </p>
      )}
      {isLeaving && locale !== sourceLocale && (
        <p>
          <strong>{translate('These words leave the site now.')}</strong>{' '}
          {translate('A notice with a link to the {language} page takes their place. The {language} page stays.', {
            language: languageName(sourceLocale),
          })}
        </p>
      )}
      {isLeaving && locale === sourceLocale && (
        <>
          <p>
            <strong>{translate('These words leave the site now')}</strong>
            {translate(
              ', in every language, and so do pages that can’t do without them. They come back once they have been approved again and published.',
            )}
          </p>
          <AffectedPages documents={[{ type, id: words.id }]} />
        </>
      )}
      <label htmlFor={id}>{translate('Reason')}</label>
      <textarea
        id={id}
        className="text-input"
        rows={2}
        maxLength={2000}
        required
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button size="small" margin={false} disabled={isSending || reason.trim() === ''} onClick={() => void revoke()}>
        {isSending ? translate('Working…') : translate('Revoke the approval')}
      </Button>
      {problem && (
        <p className="review-panel__alert" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
