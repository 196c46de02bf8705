'use client'
import type { DefaultCellComponentProps } from 'payload'
import { formatDuration } from '../format/format-duration.ts'
import { CellWords } from '../format/cell-words.tsx'

/** How long a release took, in the list. */
export function DurationCell(cell: DefaultCellComponentProps) {
  const took: unknown = cell.cellData
  return <CellWords cell={cell}>{typeof took === 'number' ? formatDuration(took) : '–'}</CellWords>
}
