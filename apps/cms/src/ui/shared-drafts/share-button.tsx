'use client'
import { Button, Modal, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { ShareForm } from './share-form.tsx'
import { ShareList } from './share-list.tsx'
import './shared-drafts.css'

/** Guests comment at any time. */
const pollMs = 60_000

interface ShareButtonProps {
  words: ClinicalWords
  /** Saves the form first: whoever has a link reads what is saved. */
  saveFirst: () => Promise<boolean>
}

/** Lets somebody without an account read the draft, and shows what they say of it. */
export function ShareButton({ words, saveFirst }: ShareButtonProps) {
  const { openModal, closeModal, isModalOpen } = useModal()
  const { lastUpdateTime } = useDocumentInfo()
  const { type, id, locale } = words
  const { answer, refresh } = useQuery('draft-links', { type, id, locale }, { pollMs, version: lastUpdateTime })
  const shares = answer?.shares ?? []
  const comments = shares.reduce((sum, share) => sum + share.comments.length, 0)
  // A drawer may have the form of another document over this one.
  const slug = `share-${type}-${id}-${locale}`
  const onChanged = () => void refresh()
  return (
    <>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => openModal(slug)}>
        {translate('Share draft…')}
        {comments > 0 && ` (${translateCount(comments, '{count} comment', '{count} comments')})`}
      </Button>
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate('Share this draft')}>
          <div className="confirmation-modal__wrapper shared-drafts">
            <h1>{translate('Share this draft')}</h1>
            <p>
              {translate(
                'Whoever has the link reads the newest saved draft in this language, without an account, and nothing else. Every page says that it is a draft, for whom, and until when.',
              )}
            </p>
            <p>
              <HandbookPageLink page="editors/preview-and-share" />
            </p>
            <ShareForm words={words} saveFirst={saveFirst} onChanged={onChanged} />
            <h2>{translate('Links')}</h2>
            {shares.length === 0 ? (
              <p>{translate('No link to this draft has been made.')}</p>
            ) : (
              <ShareList shares={shares} onChanged={onChanged} />
            )}
            <div className="confirmation-modal__controls">
              <Button buttonStyle="secondary" size="large" margin={false} onClick={() => closeModal(slug)}>
                {translate('Close')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </>
  )
}
