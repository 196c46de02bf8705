'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { useQuery } from '../api/use-query.ts'

/** In a list: the languages in which patients can't read a document as it is now. One question serves all rows. */
export function LanguagesCell({ rowData, type }: DefaultCellComponentProps & { type: CollectionDocumentType }) {
  const { answer } = useQuery('languages-out-of-date', { type })
  const id = String((rowData as { id?: unknown } | undefined)?.id)
  if (!answer) return null
  const outOfDate = (answer.outOfDate[id] ?? []).map(languageLabel)
  const untranslated = (answer.untranslated[id] ?? []).map((locale) => `${languageLabel(locale)}: never translated`)
  return <span>{[...outOfDate, ...untranslated].join(', ') || '–'}</span>
}
