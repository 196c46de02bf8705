'use client'
import { useConfig, useListQuery, useLocale, useTableColumns } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation.js'
import { queryAddress } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import '../styles/text-link.css'
import './lists.css'

const formats = [
  ['csv', 'spreadsheet (CSV)'],
  ['json', 'JSON'],
] as const

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
  return (
    <p className="list-export">
      Save this list as{' '}
      {formats.map(([ending, label], at) => (
        <span key={ending}>
          {at > 0 && ' or '}
          <a className="text-link" download href={queryAddress(api, `${collection.slug}/export.${ending}`, asked)}>
            {label}
          </a>
        </span>
      ))}
    </p>
  )
}
