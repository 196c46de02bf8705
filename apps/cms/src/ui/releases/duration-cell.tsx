'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatDuration } from '../format/format-duration.ts'

/** How long a release took, in the list. */
export function DurationCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? formatDuration(cellData) : '–'}</span>
}
