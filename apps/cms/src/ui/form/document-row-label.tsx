'use client'
import { useConfig, useLocale, usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { useOpenUnnamedRow } from './use-open-unnamed-row.ts'

interface DocumentRowLabelProps {
  /** The field of the row that holds the id of a document. */
  field: string
  /** Collection of that document. */
  collection: string
  /** Field of that document that holds its name. */
  title: string
  /** Label of a row without a document, e.g. "Side effect". */
  noun: Record<string, string>
}

/** Names a folded row by the document that it is about: "3. Headache". */
export function DocumentRowLabel({ field, collection, title, noun }: DocumentRowLabelProps) {
  useOpenUnnamedRow([field])
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { config } = useConfig()
  const { code } = useLocale()
  // Payload renders a new row before it has data.
  const id = (data as Partial<typeof data> | undefined)?.[field]
  const address = typeof id === 'string' && id ? `${config.routes.api}/${collection}/${id}` : ''
  const [answer] = usePayloadAPI(address, { initialParams: { depth: 0, draft: true, locale: code } })
  const found = answer.data as Record<string, unknown> | undefined
  const name = found?.[title]
  const place = (rowNumber ?? 0) + 1
  return <span>{typeof name === 'string' && name ? `${place}. ${name}` : `${shownLabel(noun) ?? ''} ${place}`}</span>
}
