'use client'
import { GroupField, useLocale } from '@payloadcms/ui'
import type { GroupFieldClientProps } from 'payload'

interface TranslationFieldProps extends GroupFieldClientProps {
  /** The language texts are written in first. */
  sourceLocale: string
}

/** Shows the state of the translation in every language but the source, which isn't translated. */
export function TranslationField({ sourceLocale, ...props }: TranslationFieldProps) {
  const { code } = useLocale()
  return code === sourceLocale ? null : <GroupField {...props} />
}
