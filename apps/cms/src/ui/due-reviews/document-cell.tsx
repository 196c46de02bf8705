'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { Review } from '@carepath/content/model/payload-types.ts'
import { reviewPath } from '@carepath/content/workflow/due-reviews/review-path.ts'

/** In the list of reviews: the link to the reviewer's view of the document. */
export function DocumentCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { title, documentType: type, documentId: id, locale } = rowData as Review
  return <Link href={config.routes.admin + reviewPath({ type, id, locale })}>{title}</Link>
}
