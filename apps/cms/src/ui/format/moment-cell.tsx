'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatTime } from './format-time.ts'

/** A moment in a list, on the clinic's clock. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const instant: unknown = cellData
  return typeof instant === 'string' && instant !== '' ? <span>{formatTime(instant)}</span> : null
}
