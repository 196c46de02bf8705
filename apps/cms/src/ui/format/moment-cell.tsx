'use client'
import type { DefaultCellComponentProps } from 'payload'
import { CellWords } from './cell-words.tsx'
import { formatTime } from './format-time.ts'

/** A moment in a list, on the clinic's clock. */
export function MomentCell(cell: DefaultCellComponentProps) {
  const instant: unknown = cell.cellData
  return typeof instant === 'string' && instant !== '' ? <CellWords cell={cell}>{formatTime(instant)}</CellWords> : null
}
