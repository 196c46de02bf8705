'use client'
import type { DefaultCellComponentProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'

/** A box of a form in a list: ticked or not. */
export function YesNoCell({ cellData }: DefaultCellComponentProps) {
  return <span>{cellData === true ? translate('Yes') : translate('No')}</span>
}
