'use client'
import type { DefaultCellComponentProps } from 'payload'
import { seconds } from './seconds.ts'

/** How long a release took, in the list. */
export function DurationCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? seconds(cellData) : '–'}</span>
}
