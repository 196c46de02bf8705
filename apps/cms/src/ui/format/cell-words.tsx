'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

interface CellWordsProps {
  /** What Payload gives the cell. */
  cell: DefaultCellComponentProps
  children: ReactNode
}

/** The words of a cell; in the first column, which people choose themselves, they lead to the document of the row. */
export function CellWords({ cell: { link, collectionSlug, rowData }, children }: CellWordsProps) {
  const { config } = useConfig()
  if (!link) return <span>{children}</span>
  const { id } = rowData as { id: string | number }
  return <Link href={`${config.routes.admin}/collections/${collectionSlug}/${id}`}>{children}</Link>
}
