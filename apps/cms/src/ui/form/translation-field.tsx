'use client'
import { GroupField, useLocale } from '@payloadcms/ui'
import type { GroupFieldClientProps } from 'payload'

interface TranslationFieldProps extends GroupFieldClientProps {
  /** The language texts are written in first. */
  sourceLocale: string
}

/** Shows the state of the translation while an editor works in one: English is translated from nothing. */
export function TranslationField({ sourceLocale, ...props }: TranslationFieldProps) {
  const { code } = useLocale()
  return code === sourceLocale ? null : <GroupField {...props} />
}
