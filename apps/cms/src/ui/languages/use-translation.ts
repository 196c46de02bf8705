'use client'
import { sourceLocale, type Locale } from '@carepath/schema'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { useQuery } from '../api/use-query.ts'

/** The source of each text of the form's translation. One question serves all fields; none is asked in the source language. */
export function useTranslation(type: CollectionDocumentType) {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const translation =
    id === undefined || code === sourceLocale ? undefined : { type, id: String(id), locale: code as Locale }
  const { answer, refresh } = useQuery('translation', translation, { version: lastUpdateTime })
  return { translation, texts: answer?.texts, refresh }
}
