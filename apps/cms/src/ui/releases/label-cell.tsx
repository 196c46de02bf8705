'use client'
import type { DefaultCellComponentProps } from 'payload'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'
import { CellWords } from '../format/cell-words.tsx'

/** In the list: what a release changed. */
export function LabelCell(cell: DefaultCellComponentProps) {
  return <CellWords cell={cell}>{releaseInWords(String(cell.cellData ?? ''))}</CellWords>
}
