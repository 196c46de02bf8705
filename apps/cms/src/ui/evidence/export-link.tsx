'use client'
import { Button } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { translate } from '@carepath/content/wording/translate.ts'
import { queryAddress } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

/** Above the list: downloads all entries that its filter finds, as a file for a spreadsheet. */
export function ExportLink() {
  const api = useApiAddress()
  const address = useSearchParams()
  const filter = [...address].filter(([name]) => name === 'search' || name.startsWith('where'))
  return (
    <Button buttonStyle="secondary" el="anchor" size="small" url={queryAddress(api, 'evidence/export.csv', filter)}>
      {translate('Export as CSV')}
    </Button>
  )
}
