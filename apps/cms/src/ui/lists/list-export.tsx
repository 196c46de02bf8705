'use client'
import { useConfig, useListQuery, useLocale, useTableColumns } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation.js'
import { translate } from '@carepath/content/wording/translate.ts'
import { queryAddress } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import '../styles/text-link.css'
import './lists.css'

/** The endings of the files, by their places in the sentence that names them. */
const endings: Readonly<Record<string, string>> = { '{spreadsheet}': 'csv', '{json}': 'json' }

/** Above a list: what its filter finds, with the columns and the order on the screen, as a file. */
export function ListExport() {
  const api = useApiAddress()
  const address = useSearchParams()
  const { code } = useLocale()
  const { columns } = useTableColumns()
  const { query } = useListQuery()
  const { getEntityConfig } = useConfig()
  const { segments = [] } = useParams<{ segments?: string[] }>()
  const slug = segments[1]
  const collection = slug === undefined ? undefined : getEntityConfig({ collectionSlug: slug })
  if (!collection) return null
  const filter = [...address].filter(([name]) => name === 'search' || name.startsWith('where'))
  const shown = columns.filter(({ active, accessor }) => active && accessor !== '_select' && accessor !== 'id')
  const sort = typeof query.sort === 'string' ? query.sort : undefined
  const asked = [
    ...filter,
    ...shown.map(({ accessor }) => ['columns', accessor]),
    ...(sort ? [['sort', sort]] : []),
    ['locale', code],
  ]
  // A place without a value stays: the links are put there.
  const sentence = translate('Save this list as {spreadsheet} or {json}')
  return (
    <p className="list-export">
      {sentence.split(/(\{\w+\})/u).map((part) => {
        const { [part]: ending } = endings
        if (ending === undefined) return part
        return (
          <a
            className="text-link"
            download
            href={queryAddress(api, `${collection.slug}/export.${ending}`, asked)}
            key={ending}
          >
            {ending === 'csv' ? translate('spreadsheet (CSV)') : 'JSON'}
          </a>
        )
      })}
    </p>
  )
}
