'use client'
import type { DefaultCellComponentProps } from 'payload'
import { actorInWords, summaryInWords } from '@carepath/content/evidence/summary-in-words.ts'
import { CellWords } from '../format/cell-words.tsx'

/** What happened, in the list of the audit log. */
export function SummaryCell(cell: DefaultCellComponentProps) {
  const { action } = cell.rowData as { action?: string }
  return <CellWords cell={cell}>{summaryInWords({ summary: String(cell.cellData ?? ''), action })}</CellWords>
}

/** Who did it, in the list of the audit log. */
export function ActorCell(cell: DefaultCellComponentProps) {
  return <CellWords cell={cell}>{actorInWords(String(cell.cellData ?? ''))}</CellWords>
}
