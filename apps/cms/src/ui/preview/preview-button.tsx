'use client'
import { Button, Drawer, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { PreviewFrame } from './preview-frame.tsx'

interface PreviewButtonProps {
  words: ClinicalWords
  /** Saves the form first, because a preview shows what is saved. */
  saveFirst: () => Promise<boolean>
}

/** Shows the page beside the form. */
export function PreviewButton({ words, saveFirst }: PreviewButtonProps) {
  const slug = useDrawerSlug('preview')
  const { openModal } = useModal()
  const [version, setVersion] = useState('')
  const show = async () => {
    if (!(await saveFirst())) return
    setVersion(String(Date.now()))
    openModal(slug)
  }
  return (
    <>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void show()}>
        {translate('Preview')}
      </Button>
      <Drawer slug={slug} title={translate('As patients would see it')}>
        <PreviewFrame words={words} version={version} />
      </Drawer>
    </>
  )
}
