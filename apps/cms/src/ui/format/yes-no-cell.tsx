'use client'
import type { DefaultCellComponentProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'
import { CellWords } from './cell-words.tsx'

/** A box of a form in a list: ticked or not. */
export function YesNoCell(cell: DefaultCellComponentProps) {
  return <CellWords cell={cell}>{cell.cellData === true ? translate('Yes') : translate('No')}</CellWords>
}
