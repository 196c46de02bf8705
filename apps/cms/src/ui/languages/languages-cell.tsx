'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'

/** In a list: the languages in which patients can't read a document as it is now. One question serves all rows. */
export function LanguagesCell({ rowData, type }: DefaultCellComponentProps & { type: CollectionDocumentType }) {
  const { answer } = useQuery('languages-out-of-date', { type })
  const id = String((rowData as { id?: unknown } | undefined)?.id)
  if (!answer) return null
  const outOfDate = (answer.outOfDate[id] ?? []).map(languageName)
  const untranslated = (answer.untranslated[id] ?? []).map((locale) =>
    translate('{language}: never translated', { language: languageName(locale) }),
  )
  return <span>{[...outOfDate, ...untranslated].join(', ') || '–'}</span>
}
