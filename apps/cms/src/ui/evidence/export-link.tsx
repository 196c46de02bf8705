'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'

/** Above the list: the entries it finds, every page of them, as a file for a spreadsheet. */
export function ExportLink() {
  const { config } = useConfig()
  const address = useSearchParams()
  const filter = new URLSearchParams([...address].filter(([name]) => name === 'search' || name.startsWith('where')))
  return (
    <Button
      buttonStyle="secondary"
      el="anchor"
      size="small"
      url={`${config.serverURL}${config.routes.api}/evidence/export.csv?${filter.toString()}`}
    >
      Export as CSV
    </Button>
  )
}
