'use client'
import { Button, useDocumentDrawerContext, useLivePreviewContext } from '@payloadcms/ui'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { PreviewButton } from './preview-button.tsx'

interface LivePreviewButtonProps {
  words: ClinicalWords
  saveFirst: () => Promise<boolean>
}

/**
 * Shows the page beside the form. A form in a drawer has no room beside it, and Payload makes none beside a new one until
 * its first draft is saved: there the page comes in a drawer of its own.
 */
export function LivePreviewButton({ words, saveFirst }: LivePreviewButtonProps) {
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const { isLivePreviewEnabled, isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext()
  if (drawerSlug !== undefined || !isLivePreviewEnabled) return <PreviewButton words={words} saveFirst={saveFirst} />
  return (
    <Button
      size="small"
      margin={false}
      buttonStyle="secondary"
      onClick={() => setIsLivePreviewing(!isLivePreviewing)}
      extraButtonProps={{ 'aria-pressed': isLivePreviewing }}
    >
      {isLivePreviewing ? translate('Hide preview') : translate('Preview')}
    </Button>
  )
}
