'use client'
import { documentKey, type WrittenType } from '@carepath/schema'
import { Button, Modal, PublishButton as PayloadsButton, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { traverseForLocalizedFields } from '@payloadcms/ui/shared'
import { useRef, useState, type MouseEvent } from 'react'
import type { LeavingTranslation } from '@carepath/content/workflow/languages/leaving-translations.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { get } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { useFormSaving } from '../saving/saving-context.ts'
import { countLeaving, LeavingList } from './leaving-list.tsx'
import { PreviewPlace } from '../preview/preview-place.tsx'
import { listLanguages } from './list-languages.ts'
import './languages.css'

interface PublishButtonProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Payload gives its button this id. */
const buttonId = '#action-save'
/** How long the button may take to be ready again after the form was saved, on a slow machine too: a press before that is lost. */
const readyMs = 30_000

/**
 * The button that publishes a form. Where that would take a translation off the site it asks first, of the words as they are
 * saved at that moment: an approval since the form was opened may have changed the answer.
 */
export function PublishButton({ type, globalId }: PublishButtonProps) {
  const api = useApiAddress()
  const { id = globalId } = useDocumentInfo()
  const hasMenu = useLanguagesMenu()
  const { isUnsaved, saveFirst } = useFormSaving()
  const { openModal, closeModal, isModalOpen } = useModal()
  const [leaving, setLeaving] = useState<LeavingTranslation[]>([])
  const around = useRef<HTMLSpanElement>(null)
  const step = useRef<'ask' | 'asking' | 'pass'>('ask')
  const slug = `publish-${type}-${String(id)}`

  const press = async () => {
    const button = await waitForButton(around.current)
    step.current = 'pass'
    button?.click()
    step.current = 'ask'
  }
  const ask = async (document: string) => {
    step.current = 'asking'
    const isSaved = !isUnsaved || (await saveFirst())
    const answer = isSaved ? await get(api, 'leaving-translations', { document }).catch(() => undefined) : undefined
    step.current = 'ask'
    // The form itself says why it isn't saved.
    if (!isSaved) return
    setLeaving(answer?.leaving ?? [])
    if (answer && answer.leaving.length > 0) openModal(slug)
    else await press()
  }
  const onClick = (event: MouseEvent) => {
    if (step.current === 'pass' || id === undefined || !(event.target as Element).closest(buttonId)) return
    event.preventDefault()
    event.stopPropagation()
    if (step.current === 'ask') void ask(documentKey({ type, id: String(id) }))
  }
  return (
    <span className="publish-button" data-has-menu={hasMenu} ref={around} onClickCapture={onClick}>
      <PreviewPlace />
      <PayloadsButton />
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate('Publish without a translation?')}>
          <PublishQuestion
            leaving={leaving}
            onPublish={() => {
              closeModal(slug)
              void press()
            }}
            onClose={() => closeModal(slug)}
          />
        </Modal>
      )}
    </span>
  )
}

/** Whether Payload will put a menu beside its button, to publish one language: it finds that out after its first drawing. */
function useLanguagesMenu(): boolean {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const entity = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return traverseForLocalizedFields(entity.fields)
}

interface PublishQuestionProps {
  leaving: LeavingTranslation[]
  onPublish: () => void
  onClose: () => void
}

function PublishQuestion({ leaving, onPublish, onClose }: PublishQuestionProps) {
  const { config } = useConfig()
  const [first] = leaving
  const languages = listLanguages([...new Set(leaving.map(({ locale }) => locale))])
  return (
    <div className="confirmation-modal__wrapper publish-question">
      <div className="confirmation-modal__content">
        <h1>{translate('Publish without {languages}?', { languages })}</h1>
        <p>
          {translate(
            'This takes {translations} off the site. Where it has a page of its own, a notice says that the page is being updated.',
            { translations: countLeaving(leaving) },
          )}
        </p>
        <LeavingList leaving={leaving} />
        <p>{translate('Once the translation is ready, Publish puts both languages on the site together.')}</p>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" margin={false} onClick={onClose}>
          {translate('Cancel')}
        </Button>
        <Button buttonStyle="secondary" size="large" margin={false} onClick={onPublish}>
          {translate('Publish without {languages}', { languages })}
        </Button>
        {first && (
          <Button
            el="anchor"
            size="large"
            margin={false}
            url={`${config.routes.admin}${first.document.path}?locale=${first.locale}`}
          >
            {translate('Translate first, then publish both together')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Payload disables its button while the form is saved. */
async function waitForButton(around: HTMLElement | null): Promise<HTMLButtonElement | undefined> {
  const start = performance.now()
  for (;;) {
    const button = around?.querySelector<HTMLButtonElement>(buttonId)
    if (!button) return undefined
    if (!button.disabled || performance.now() - start > readyMs) return button
    await new Promise(requestAnimationFrame)
  }
}
