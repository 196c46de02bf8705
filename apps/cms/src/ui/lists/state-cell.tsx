'use client'
import { useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { stateLabels } from '@carepath/content/fields/inputs/document-state.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'

/** In a list: how a document stands. One question serves all rows of the page. */
export function StateCell({ rowData, type }: DefaultCellComponentProps & { type: CollectionDocumentType }) {
  const { data } = useListQuery()
  const ids = (data?.docs ?? []).map((doc) => String((doc as { id: unknown }).id))
  const query: [string, string][] = [['type', type], ...ids.map((id): [string, string] => ['id', id])]
  const { answer } = useQuery('document-states', ids.length > 0 ? query : undefined)
  const found = answer?.[String((rowData as { id?: unknown } | undefined)?.id)]
  if (!found) return null
  const state = translate(stateLabels[found.state])
  const languages = found.languages.map(languageName).join(', ')
  return <span>{languages ? `${state} (${languages})` : state}</span>
}
