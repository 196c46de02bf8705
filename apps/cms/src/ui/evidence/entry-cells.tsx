'use client'
import type { DefaultCellComponentProps } from 'payload'
import { actorInWords, summaryInWords } from '@carepath/content/evidence/summary-in-words.ts'

/** What happened, in the list of the audit log. */
export function SummaryCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { action } = rowData as { action?: string }
  return <span>{summaryInWords({ summary: String(cellData ?? ''), action })}</span>
}

/** Who did it, in the list of the audit log. */
export function ActorCell({ cellData }: DefaultCellComponentProps) {
  return <span>{actorInWords(String(cellData ?? ''))}</span>
}
