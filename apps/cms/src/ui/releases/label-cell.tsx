'use client'
import type { DefaultCellComponentProps } from 'payload'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'

/** What a release changed, in the list. */
export function LabelCell({ cellData }: DefaultCellComponentProps) {
  return <span>{releaseInWords(String(cellData ?? ''))}</span>
}
