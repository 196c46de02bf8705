'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'
import type { Release } from '@carepath/content/model/payload-types.ts'

/** In the list: what a release changed, which leads to it. */
export function LabelCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { id } = rowData as Release
  return (
    <Link href={`${config.routes.admin}/collections/releases/${id}`}>{releaseInWords(String(cellData ?? ''))}</Link>
  )
}
